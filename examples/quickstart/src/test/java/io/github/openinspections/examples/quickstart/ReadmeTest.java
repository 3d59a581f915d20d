package io.github.openinspections.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Java snippets of the README print what the page says. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..", "..");

  @TempDir Path folder;

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  @TestFactory
  Stream<DynamicTest> everySnippetPrintsWhatThePageSays() throws IOException {
    List<Snippet> snippets = Snippet.ofMarkdown(readme());
    assertThat(readme().split("```java", -1))
        .as("every snippet is run")
        .hasSize(1 + snippets.size());
    return IntStream.range(0, snippets.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    "snippet " + (i + 1),
                    () -> {
                      Snippet snippet = snippets.get(i);
                      assertThat(snippet.run("Snippet" + i, folder)).isEqualTo(snippet.output());
                    }));
  }

  @Test
  void theSnippetsForMavenAndGradleNameThisVersion() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
    assertThat(readme()).contains("<version>" + version + "</version>");
    assertThat(readme()).contains("inspections-bom:" + version + "\"");
    assertThat(readme().toLowerCase(Locale.ROOT).split("<version>", -1)).hasSize(2);
  }

  @Test
  void itNamesTheTwoCommands() throws IOException {
    assertThat(readme())
        .contains("\nmvn -q -B -pl examples/quickstart -am compile exec:java\n")
        .contains("\nmvn -B verify\n");
  }
}
