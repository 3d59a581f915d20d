package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages follow the option for the language; what a page says is tested where pages are made. */
class CliPageLanguageTest {
  private static final String RECORD =
      "{\"id\":\"A\",\"type\":\"T1\",\"fieldwork\":[\"2016-02/2016-01\"]}\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"check -", "check - --timelines", "history -", "profile -"})
  void aPageIsInTheLanguage(String command) {
    String[] words = (command + " --report html --language qps").split(" ", -1);

    assertThat(Ran.on(RECORD, words).out())
        .contains("<html lang=\"qps\">", "<a class=\"skip\" href=\"#main\">⟦Skip to the content⟧")
        .containsPattern("<h2 id=\"[a-z]+\">⟦[^⟧]+⟧</h2>");
    assertThat(Ran.on(RECORD, (command + " --report html").split(" ", -1)).out())
        .contains("<html lang=\"en\">")
        .doesNotContain("⟦");
  }

  @Test
  void aComparisonIsInTheLanguage() throws IOException {
    Path old = Files.writeString(folder.resolve("OLD.json"), RECORD);
    Path now = Files.writeString(folder.resolve("NEW.json"), RECORD.replace("T1", "T2"));

    assertThat(
            Ran.with("diff", "--report=html", "--language=qps", old.toString(), now.toString())
                .out())
        .contains("<html lang=\"qps\">", "<h1>⟦What changed⟧</h1>", "⟦Old: ⟧<bdi>");
  }
}
