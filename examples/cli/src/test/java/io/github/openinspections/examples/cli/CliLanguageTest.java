package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.validation.testing.TranslationLaws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No visible text misses its bundle: in the pseudo-language, all of it is in brackets. */
class CliLanguageTest {
  private static final String[] PSEUDO = {"--language", "qps"};
  private static final Pattern BRACKETED = Pattern.compile("⟦[^⟧]*⟧", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("(?<![A-Z])[A-Za-z]{3,}(?!-[0-9]{3})");

  /** Words outside the brackets, each with its reason. */
  private static final Set<String> OF_NO_LANGUAGE =
      Set.of(
          "ERROR",
          "WARNING",
          "INFO", // severities, which tools search for
          "data",
          "json",
          "undated",
          "unread",
          "nan",
          "NaN",
          "badtype",
          "long", // names and texts of the data below
          "inspection",
          "kind",
          "colour", // codes and names of attributes of the data
          "fieldwork",
          "published",
          "report",
          "url",
          "title",
          "type",
          "followUp",
          "attributes"); // pointers

  @TempDir Path folder;

  @Test
  void theLanguageKeepsTheLaws() {
    TranslationLaws.of(new PseudoLanguage()).verifyComplete();
    assertThat(Language.englishTexts())
        .containsKeys("inspections.check.fail-on", "report.summary", "SYN-001", "INS-001")
        .containsKeys("INS-001.title", "CSV-001.remedy", "framework-open");
  }

  @Test
  void aReportIsInTheLanguage() throws IOException {
    Path file =
        write(
            """
            {"id": "undated", "type": "inspection", "title": "nan"}
            {"id": "undated", "type": "inspection", "colour": 1}
            {"id": "badtype", "type": 7, "fieldwork": ["2014-13"], "report": {"url": "x"}}
            {"id": "long", "type": "inspection", "fieldwork": ["2014-02/2014-01"]}
            {"id": "unread", "type": NaN}
            """);
    Ran ran = Ran.with("check", PSEUDO[0], PSEUDO[1], file.toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("⟦ read: ⟧", "⟦: there is neither", "SYN-001", "SHP-002");
    assertThat(outside(ran.out())).isSubsetOf(OF_NO_LANGUAGE);
  }

  @Test
  void messagesOfJsonAndSarifAreInTheLanguage() throws IOException {
    Path file = write("{\"id\": \"undated\", \"type\": \"inspection\"}");

    for (String format : List.of("json", "sarif")) {
      String report =
          Ran.with("check", PSEUDO[0], PSEUDO[1], "--report", format, file.toString()).out();
      assertThat(report).contains("⟦: there is neither fieldwork nor a publication date⟧");
    }
    String title = Language.englishTexts().get("INS-009.title");
    assertThat(Ran.with("check", PSEUDO[0], PSEUDO[1], "--report=sarif", file.toString()).out())
        .contains("\"⟦" + title + "⟧\"")
        .doesNotContain("\"" + title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "rules", "history", "mappings"})
  void helpIsInTheLanguage(String command) {
    String help = Ran.with(command, "--language=qps", "--help").out();
    String key = "inspections." + command + ".usage.description";

    assertThat(help)
        .startsWith("⟦Usage: ⟧inspections " + command)
        .contains(
            "\n⟦" + Objects.requireNonNull(Language.englishTexts().get(key)).substring(0, 12));
  }

  @Test
  void withoutATranslationItIsEnglish() throws IOException {
    Path file = write("{\"id\": \"undated\", \"type\": \"inspection\"}");
    String english = Ran.with("check", file.toString()).out();

    assertThat(Ran.with("check", "--language", "fr", file.toString()).out()).isEqualTo(english);
    assertThat(Ran.with("check", "--language", "no language", file.toString()).err())
        .contains("is not a language tag, such as cy or de-AT");
  }

  @Test
  void theLanguageOfTheMachineHasNoEffect() throws IOException {
    Path file = write("{\"id\": \"undated\", \"type\": \"inspection\"}");
    String english = Ran.with("check", file.toString()).out();
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("qps"));
      assertThat(Ran.with("check", file.toString()).out()).isEqualTo(english);
    } finally {
      Locale.setDefault(machine);
    }
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("data.json"), text);
  }

  private static List<String> outside(String text) {
    return WORD.matcher(BRACKETED.matcher(text).replaceAll(" "))
        .results()
        .map(word -> word.group())
        .distinct()
        .toList();
  }
}
