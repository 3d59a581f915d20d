package io.github.openinspections.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs every Java snippet of the README and holds what it prints against the text. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..", "..");

  private static final Pattern SNIPPET =
      Pattern.compile("```java\n(.*?)```\\s*prints\\s*```text\n(.*?)```", Pattern.DOTALL);

  private static final List<String> IMPORTS =
      List.of(
          "io.github.openinspections.core.*",
          "io.github.openinspections.core.dataset.*",
          "io.github.openinspections.core.history.*",
          "io.github.openinspections.core.problem.*",
          "io.github.openinspections.core.time.*",
          "io.github.openinspections.core.vocabulary.*",
          "io.github.openinspections.serialization.*",
          "io.github.openinspections.serialization.csv.*",
          "io.github.openinspections.serialization.options.*",
          "io.github.openinspections.serialization.published.*",
          "io.github.openinspections.validation.*",
          "io.github.openinspections.validation.constraints.*",
          "io.github.openinspections.validation.rule.*",
          "jakarta.validation.Validation",
          "jakarta.validation.Validator",
          "java.util.*",
          "static java.nio.charset.StandardCharsets.UTF_8",
          "tools.jackson.databind.json.JsonMapper");

  @TempDir Path folder;

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  @TestFactory
  Stream<DynamicTest> everySnippetDoesWhatItSays() throws IOException {
    List<MatchResult> snippets = SNIPPET.matcher(readme()).results().toList();
    assertThat(readme().split("```java", -1))
        .as("no snippet goes unrun")
        .hasSize(1 + snippets.size());
    return Stream.iterate(0, i -> i < snippets.size(), i -> i + 1)
        .map(
            i ->
                DynamicTest.dynamicTest(
                    "snippet " + (i + 1),
                    () -> {
                      MatchResult snippet = snippets.get(i);
                      assertThat(run("Snippet" + i, snippet.group(1))).isEqualTo(snippet.group(2));
                    }));
  }

  private String run(String name, String body) throws Exception {
    StringBuilder source = new StringBuilder();
    IMPORTS.forEach(type -> source.append("import ").append(type).append(";\n"));
    source
        .append("public class " + name + " { public static void run() throws Exception {\n")
        .append(body)
        .append("}}");
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String classPath = System.getProperty("java.class.path");
    int failed =
        javac.run(null, null, errors, "-cp", classPath, "-d", folder.toString(), file.toString());
    assertThat(failed).as(errors.toString(StandardCharsets.UTF_8)).isZero();

    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      loader.loadClass(name).getMethod("run").invoke(null);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void theMavenSnippetNamesThisVersion() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
    assertThat(readme()).contains("<version>" + version + "</version>");
    assertThat(readme().toLowerCase(Locale.ROOT).split("<version>", -1)).hasSize(3);
    assertThat(readme().split(Pattern.quote("<version>" + version), -1)).hasSize(3);
  }

  @Test
  void itTellsTheTwoCommands() throws IOException {
    assertThat(readme())
        .contains("\nmvn -q -B -pl examples/quickstart -am compile exec:java\n")
        .contains("\nmvn -B verify\n");
  }
}
