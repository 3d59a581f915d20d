package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.Transcript;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellOutcomeTest {
  private static final List<String> HEADERS =
      List.of("Ref", "Visited", "Kind", "Score", "Grade", "Status");

  private static final TableMapping VISITS =
      TableMapping.builder("visits", "Visits")
          .id("visits", "Ref")
          .required("Ref", Binding.identifier("ref"))
          .column("Visited", Binding.fieldworkStart())
          .column("Kind", Binding.type(CellWords.of("Full", InspectionType.FULL_INSPECTION)))
          .column("Score", Binding.score(AspectCode.OVERALL, java.math.BigDecimal.TEN))
          .column(
              "Grade",
              Binding.judgement(AspectCode.OVERALL, GradeWords.of(ScaleCode.OFSTED_FOUR_POINT)))
          .column("Status", Binding.kept())
          .build();

  private static Entry entry(String... cells) {
    RowReader rows = VISITS.reader(1, HEADERS);
    rows.read(2, List.of(cells));
    return rows.end().get(0); // the first rows decide about dates before they are given
  }

  private static Inspection made(String... cells) {
    return entry(cells).inspection().orElseThrow();
  }

  private static List<String> problems(String... cells) {
    return Transcript.problems(entry(cells).problems());
  }

  @ParameterizedTest
  @CsvSource({
    "2018-05-12, VALUE",
    "2018-05-12 [r], VALUE",
    "soon, NOT_UNDERSTOOD",
    "[c], ABSENCE",
    "'', NOTHING",
    "n/a, NOTHING",
    "' ', NOTHING"
  })
  void aCellHasOneOutcome(String text, CellOutcome outcome) {
    Header header =
        new Header(
            VISITS,
            1,
            HEADERS,
            io.github.openinspections.serialization.options.ReadOptions.DEFAULT);
    Row row =
        new Row(
            header, 2, List.of("1", text, "", "", "", ""), Set.of(), VISITS.described().usual());
    row.date("Visited");

    assertThat(row.outcome("Visited")).isEqualTo(outcome);
    assertThat(row.outcome("no such column")).isEqualTo(CellOutcome.NOTHING);
    assertThat(outcome.isText())
        .isEqualTo(outcome == CellOutcome.VALUE || outcome == CellOutcome.NOT_UNDERSTOOD);
  }

  @Test
  void aMarkedCellIsReadAndKept() {
    Inspection made = made("7 [p]", "2018-05-12 [r]", "FULL [e]", "5[b]", "good [u]", "x [r]");

    assertThat(made.id()).isEqualTo("visits/7");
    assertThat(made.fieldwork()).hasSize(1);
    assertThat(made.type()).isEqualTo(InspectionType.FULL_INSPECTION);
    Judgement judgement = made.judgements().get(0);
    assertThat(judgement.grade()).isPresent();
    assertThat(judgement.label()).contains("good [u]");
    assertThat(judgement.score()).isPresent();
    assertThat(made.extensions())
        .extracting(Object::toString)
        .containsExactly(
            "Extension x-ref (\"7 [p]\")",
            "Extension x-visited (\"2018-05-12 [r]\")",
            "Extension x-kind (\"FULL [e]\")",
            "Extension x-score (\"5[b]\")",
            "Extension x-status (\"x [r]\")");
  }

  @Test
  void aReasonWithoutAnAttributeIsKept() {
    Inspection made = made("7", "[x]", "n/a", "[c]", "[z]", "");

    assertThat(made.judgements()).hasSize(1);
    assertThat(made.judgements().get(0).absence()).contains(Absence.NOT_APPLICABLE);
    assertThat(made.judgements().get(0).label()).isEmpty();
    assertThat(made.extensions())
        .extracting(Object::toString)
        .containsExactly("Extension x-visited (\"[x]\")", "Extension x-score (\"[c]\")");
    assertThat(problems("7", "[x]", "n/a", "[c]", "[z]", "")).isEmpty();
  }

  @Test
  void notYetInspectedBesideADateIsReported() {
    assertThat(problems("7", "2018-05-12", "", "", "Not yet inspected", ""))
        .containsExactly(
            "CSV-021 - 2:5 visits/7: column \"Grade\": \"Not yet inspected\", but the row has a date"
                + " or a grade");
    assertThat(made("7", "2018-05-12", "", "", "Not yet inspected", "").judgements())
        .singleElement()
        .satisfies(
            judgement -> {
              assertThat(judgement.label()).contains("Not yet inspected");
              assertThat(judgement.absence()).contains(Absence.NOT_JUDGED);
              assertThat(judgement.grade()).isEmpty();
            });
    assertThat(problems("7", "Not yet inspected", "", "", "Good", "")).hasSize(1);
  }

  @Test
  void notYetInspectedAloneContradictsNothing() {
    assertThat(problems("7", "", "", "", "Not yet inspected", "")).isEmpty();
    assertThat(problems("7", "2018-05-12", "", "", "Good", "Not yet inspected")).isEmpty();
  }

  @Test
  void aLongListOfWordsIsNotPrintedWhole() {
    CellWords<String> words = CellWords.none();
    for (int i = 0; i < 100; i++) {
      words = words.and("A long word of the column " + i, "x");
    }

    assertThat(english(CellWords.of("a", "x").and("b", "y").expected("c")))
        .isEqualTo("one of a, b");
    assertThat(english(words.expected("A lung word of the column 7")))
        .isEqualTo("one of 100 words; the nearest is \"A long word of the column 7\"");
    assertThat(english(words.expected("c")))
        .startsWith("one of 100 words: A long")
        .hasSizeLessThan(300);
  }

  private static String english(Phrase expected) {
    return expected.inEnglish("expected");
  }

  @Test
  void aProblemIsOfTheCell() {
    assertThat(entry("7", "soon", "", "", "", "").problems())
        .extracting(Problem::rule, problem -> problem.pointer())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("CSV-003", "/x-visited"));
  }

  /** Every label of every scale is a grade in a column of that scale. */
  @Test
  void aLevelIsAGradeThoughItsNameMeansNothingElsewhere() {
    for (RatingScale scale : RatingScale.all()) {
      TableMapping table =
          TableMapping.builder("t", "T")
              .id("t", "Ref")
              .required("Ref", Binding.identifier("ref"))
              .column("Grade", Binding.judgement(AspectCode.OVERALL, GradeWords.of(scale)))
              .build();
      for (RatingScale.Label label : scale.labels()) {
        Inspection made =
            table
                .reader(1, List.of("Ref", "Grade"))
                .read(2, List.of("1", label.words()))
                .get(0)
                .inspection()
                .orElseThrow();
        assertThat(made.judgements()).as(scale + " " + label.words()).hasSize(1);
        assertThat(made.judgements().get(0).grade()).isPresent();
      }
    }
  }
}
