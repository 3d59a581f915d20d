package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.examples.cli.history.DoneWords;
import io.github.openinspections.examples.cli.outcome.CommandWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of an answer misses its bundle: outside the brackets there is what the data says. */
class CliAnswersLanguageTest {
  /** All texts are in capitals with digits, so that a word of ours cannot pass for one of them. */
  static final String DATA =
      """
      {"id":"O1","asOf":"2016-09-30","type":"T1","typeLabel":"TYPE","title":"ORIGINAL","fieldwork":["2016-01"],"areas":[{"name":"Barnsley"}],
       "judgements":[{"aspect":"A1","label":"L1","grade":{"scale":"S1","level":"V1"}},{"aspect":"A2","absence":"X1"},{"aspect":"A3"}],
       "priorityAreas":[{"id":"P1","text":"TEXT1","due":"2016-05-31"},{"id":"P2","text":"TEXT2","due":"2016-12"},{"id":"P3","text":"TEXT3"},{"id":"P4","text":"TEXT4"}],
       "priorityAreasStated":[{"count":6}]}
      {"id":"R1","type":"T2","fieldwork":["2016-08"],"followUp":{"of":"O1","covers":["P1","P2"]},"areas":[{"name":"Barnsley"}],
       "progress":[{"priorityArea":"P1","label":"L2","judgedBy":"J1","narrative":"N1"},{"priorityArea":"P2","absence":"X2"}],
       "overallProgress":[{"label":"L3","areas":3,"judgedBy":"J2"},{"label":"L4"}]}
      {"id":"R2","type":"T2","followUp":{"of":"O2","original":{"title":"O3","fieldwork":["2015"]}},"areas":[{"name":"Barnsley"}],
       "judgements":[{"aspect":"A1","label":"L5"},{"aspect":"A1","about":"B1","label":"L6"}]}
      {"id":"R3","type":"T2","report":{"published":"2017"},"judgements":[{"aspect":"A1","label":"L7"}],"areas":[{"name":"Barnsley"}]}
      """
          .replace("\n ", "");

  private static final Pattern BRACKETED = Pattern.compile("⟦[^⟧]*⟧", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[A-Za-z]*[a-z]{2,}");

  /** Names of areas, and the beginning of messages. */
  private static final Set<String> OF_NO_LANGUAGE =
      Set.of("Barnsley", "Barnsleu", "Bolton", "inspections");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "history -",
        "history - --area=Barnsley --since=2017",
        "history - --since=2030",
        "latest - --area=Barnsley",
        "latest - --area=Barnsley --aspect=A9",
        "grades - --area=Barnsley",
        "grades - --area=Bolton",
        "grades - --area=Barnsleu",
        "open-areas -",
        "open-areas - --done=L2,L9",
        "deadlines -",
        "deadlines - --area=Barnsley --as-of=2016-02"
      })
  void anAnswerIsInTheLanguage(String command) {
    Ran ran = Ran.on(DATA, (command + " --language=qps").split(" ", -1));

    assertThat(ran.out() + ran.err()).contains("⟦");
    assertThat(outside(ran.out())).as(ran.out()).isSubsetOf(OF_NO_LANGUAGE);
    assertThat(outside(ran.err().lines().filter(CliAnswersLanguageTest::isOfTheAnswer).toList()))
        .as(ran.err())
        .isSubsetOf(OF_NO_LANGUAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"diff", "releases"})
  void aComparisonIsInTheLanguage(String command, @TempDir Path folder) throws IOException {
    String old = Files.writeString(folder.resolve("OLD"), DATA).toString();
    String now = Files.writeString(folder.resolve("NEW"), DATA.replace("L1", "L8")).toString();

    String english = Ran.with(command, old + "@2017", now + "@2018").out();
    String text = Ran.with(command, old + "@2017", now + "@2018", "--language=qps").out();

    assertThat(english).contains("differently", "It is not the inspectorate's");
    assertThat(text.replaceAll("[⟦⟧]", "")).isEqualTo(english);
    assertThat(outside(text.replaceAll(" /[A-Za-z0-9/]+", ""))).as(text).isEmpty();
  }

  @Test
  void aCalendarIsInTheLanguage() {
    String calendar = Ran.on(DATA, "deadlines", "-", "--ics", "--language=qps").out();

    assertThat(calendar.replace("\r\n ", ""))
        .contains("SUMMARY:⟦Due: ⟧TEXT1", "⟦Priority area ⟧P1⟦ of ⟧O1")
        .doesNotContain("DESCRIPTION:No", "DESCRIPTION:An");
  }

  @Test
  void sentencesInJsonAreInTheLanguageAndItsKeysAreNot() {
    String json = Ran.on(DATA, "deadlines", "-", "--report=json", "--language=qps").out();

    assertThat(json)
        .contains("\"caution\" : \"⟦This does not say", "\"inspectedSince\" : \"yes\"")
        .contains("\"sentence\" : \"⟦An inspection");
  }

  @Test
  void whatHelpSaysOfTheStandardRatingsIsWhatTheAnswerSays() {
    assertThat(CommandWords.englishTexts())
        .containsEntry("answer.open.standard", DoneWords.STANDARD);
  }

  /** What could not be read is said by messages of reading, and by those of all commands. */
  private static boolean isOfTheAnswer(String line) {
    return line.contains("⟦");
  }

  private static List<String> outside(List<String> lines) {
    return outside(String.join("\n", lines));
  }

  private static List<String> outside(String text) {
    return WORD.matcher(BRACKETED.matcher(text.replaceAll("\\s+", " ")).replaceAll(" "))
        .results()
        .map(word -> word.group())
        .distinct()
        .toList();
  }
}
