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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No visible text misses its bundle: in the pseudo-language, all of it is in brackets. */
class CliLanguageTest {
  private static final String[] PSEUDO = {"--language", "qps"};
  private static final Pattern BRACKETED = Pattern.compile("⟦[^⟧]*⟧", Pattern.DOTALL);
  private static final Pattern PROPERTY =
      Pattern.compile("\"([A-Za-z]+)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
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

  /** Everything else is for programs: ids, codes, pointers, arguments, names of attributes. */
  @ParameterizedTest
  @CsvSource({"json, message title rationale remedy reason", "sarif, text"})
  void messagesAndDescriptionsOfJsonAndSarifAreInTheLanguageAndNothingElse(
      String format, String ofPeople) throws IOException {
    Set<String> names = Set.of(ofPeople.split(" ", -1));
    Path file =
        write(
            """
            {"id": "undated", "type": "inspection", "title": "nan"}
            {"id": "badtype", "type": 7, "fieldwork": ["2014-13"], "report": {"url": "x"}}
            {"id": "unread", "type": NaN}
            """);
    String english = Ran.with("check", "--report", format, file.toString()).out();
    String pseudo =
        Ran.with("check", PSEUDO[0], PSEUDO[1], "--report", format, file.toString()).out();

    List<MatchResult> before = PROPERTY.matcher(english).results().toList();
    List<MatchResult> after = PROPERTY.matcher(pseudo).results().toList();
    assertThat(PROPERTY.matcher(pseudo).replaceAll(""))
        .isEqualTo(PROPERTY.matcher(english).replaceAll(""));
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < after.size(); i++) {
      String name = after.get(i).group(1);
      String value = after.get(i).group(2);
      assertThat(name).isEqualTo(before.get(i).group(1));
      assertThat(value.replaceAll("[⟦⟧]", "")).isEqualTo(before.get(i).group(2));
      assertThat(value.contains("⟦"))
          .as("%s: %s", name, value)
          .isEqualTo(names.contains(name) && !value.equals("nan")); // of the data, in SARIF
    }
    assertThat(after).extracting(found -> found.group(1)).containsAll(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "accept",
        "convert",
        "history",
        "latest",
        "grades",
        "open-areas",
        "deadlines",
        "profile",
        "diff",
        "releases",
        "rules",
        "schema",
        "mappings",
        "serve"
      })
  void helpIsInTheLanguage(String command) {
    String help = Ran.with(command, "--language=qps", "--help").out();
    String key = "inspections." + command + ".usage.description";

    assertThat(help)
        .startsWith("⟦Usage: ⟧inspections " + command)
        .contains(
            "\n⟦" + Objects.requireNonNull(Language.englishTexts().get(key)).substring(0, 12));
    Language.englishTexts().entrySet().stream()
        .filter(text -> text.getKey().startsWith("inspections." + command + "."))
        .map(text -> text.getValue().substring(0, 4))
        .filter(start -> start.matches("[A-Z][a-z ]+"))
        .forEach(start -> assertThat(help).contains("⟦" + start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --jobs=0 x",
        "check --report=json --for=publisher x",
        "check --report=json - -",
        "check no-such-file",
        "history --area= x",
        "latest x",
        "open-areas --done= x",
        "deadlines --ics --report=json x",
        "accept --reason= --rule=INS-009 x",
        "rules INS-099",
        "rules INS-0099",
        "check --mapping=ofsted x",
        "convert --to=json --mapping=x y"
      })
  void anErrorIsInTheLanguage(String command) {
    Ran ran = Ran.with((command + " --language=qps").split(" ", -1));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("⟦");
    assertThat(
            WORD.matcher(BRACKETED.matcher(ran.err()).replaceAll(" "))
                .results()
                .map(word -> word.group())
                .filter(word -> !word.equals("inspections") && !command.contains(word)))
        .as(ran.err())
        .isEmpty();
  }

  @Test
  void aProfileAndTheListForPublishersAreInTheLanguage() throws IOException {
    Path file =
        write(
            """
            {"id": "undated", "type": "inspection", "title": "nan", "judgements": [{"aspect": "x"}]}
            {"id": "badtype", "type": 7}
            """);

    assertThat(outside(Ran.with("profile", PSEUDO[0], PSEUDO[1], file.toString()).out()))
        .isSubsetOf(Set.of("inspection", "type", "title", "judgements"));
    assertThat(
            outside(
                Ran.with("check", "--for=publisher", PSEUDO[0], PSEUDO[1], file.toString()).out()))
        .isSubsetOf(OF_NO_LANGUAGE);
  }

  @Test
  void theLinesBelowHelpAreInTheLanguage() {
    assertThat(Ran.with("--language=qps", "--help").out()).contains("\n⟦Exit codes: 0");
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
