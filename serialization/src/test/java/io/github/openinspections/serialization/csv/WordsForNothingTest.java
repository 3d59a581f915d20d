package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.serialization.published.PublishedTables;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsForNothingTest {
  private static final TableWords WORDS = TableWords.with(Map.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n/a",
        "N/A",
        "N / A",
        "(n/a)",
        "na",
        "NULL",
        "null",
        "none",
        "None",
        "nan",
        "NaT",
        "<NA>",
        "#N/A",
        "..",
        ".",
        ":",
        "*",
        "-",
        "\u2013",
        "\u2014",
        "\u2026",
        "[r]",
        "NOT FOUND or not applicable."
      })
  void theseGiveNoReason(String text) {
    assertThat(WORDS.isAbsence(text)).isTrue();
    assertThat(WORDS.absence(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "[z], not-applicable",
    "[Z], not-applicable",
    "( z ), not-applicable",
    "Not applicable, not-applicable",
    "[c], not-published",
    "[low], not-published",
    "[u], not-published",
    "[x], not-stated",
    "[w], none",
    "TBC, not-stated",
    "#REF!, unreadable",
    "#div/0!, unreadable",
    "########, unreadable",
    "data_unreadable, unreadable",
    "not  yet inspected, not-judged",
    "Not provided as service is inspected as part of the\u00a0ILACS inspection, not-applicable"
  })
  void theseSayWhy(String text, String reason) {
    assertThat(WORDS.absence(text)).contains(Absence.of(reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "z", "c", "x", "u", "low", "Good [r]", "0", "[", "[]", "()", "Nancy", "Good"})
  void theseAreNone(String text) {
    assertThat(WORDS.isAbsence(text)).isFalse();
  }

  @Test
  void theWordsOfATableComeFirstAndFoldToo() {
    TableWords words = TableWords.with(Map.of("N/A", Optional.of(Absence.NOT_JUDGED)));

    assertThat(words.absence("n/a")).contains(Absence.NOT_JUDGED);
    assertThat(words.absence("[z]")).contains(Absence.NOT_APPLICABLE);
  }

  @Test
  void noWordHasTwoMeanings() {
    Map<String, NothingWords.Group> seen = new HashMap<>();
    for (NothingWords.Group group : NothingWords.usual()) {
      for (String word : group.words()) {
        NothingWords.Group other = seen.putIfAbsent(Folding.of(word).replace(" ", ""), group);
        assertThat(other).as(word).isNull();
        assertThat(WORDS.isAbsence(word.toUpperCase(Locale.ROOT))).as(word).isTrue();
        assertThat(WORDS.absence(word)).as(word).isEqualTo(group.reason());
      }
    }
  }

  /** A grade, and a word that a published column understands, is not taken for nothing. */
  @Test
  void noWordIsAGradeOrAnotherWordOfAPublishedTable() {
    assertThat(
            RatingScale.all().stream()
                .flatMap(scale -> scale.labels().stream())
                .map(RatingScale.Label::words)
                .filter(WORDS::isAbsence))
        .as("levels that are read where a column has their scale")
        .allMatch("None"::equalsIgnoreCase);
    for (TableMapping table : PublishedTables.all()) {
      for (Column column : table.columns()) {
        List<String> words =
            column.binding().arguments().stream()
                .flatMap(made -> made.words().keySet().stream())
                .toList();
        assertThat(words).noneMatch(WORDS::isAbsence);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Good [r], Good",
    "Good[P], Good",
    "12 [e] [b], 12",
    "Good [note 12], Good",
    "[r], [r]",
    "Good [c], Good [c]",
    "Good [note], Good [note]",
    "Good [note 1234], Good [note 1234]",
    "Good (r), Good (r)",
    "Good ], Good ]",
    "], ]"
  })
  void marksAreNoPartOfAValue(String text, String value) {
    assertThat(ValueMarks.without(text)).isEqualTo(value);
  }
}
