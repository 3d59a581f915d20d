package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.READ;
import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.serialization.InspectionWriter;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Words for nothing are no values and no mistakes, and marks do not hide a value. */
class SaysNothingTest {
  private static final String ILACS =
      "Not provided as service is inspected as part of the ILACS inspection";

  static Stream<Arguments> words() {
    return inBoth(
        "n/a",
        "N/A",
        "NA",
        "n.a.",
        "N / A",
        "null",
        "NULL",
        "none",
        "None",
        "nan",
        "NaN",
        "NaT",
        "<NA>",
        "[z]",
        "[c]",
        "[x]",
        "[w]",
        "[low]",
        "[u]",
        "[Z]",
        "[ z ]",
        "..",
        ":",
        "*",
        ".",
        "-",
        "–",
        "—",
        "−",
        "#N/A",
        "#REF!",
        "#VALUE!",
        "#DIV/0!",
        "#NAME?",
        "#NULL!",
        "#NUM!",
        "n/a\u00a0",
        "\u200bn/a",
        "[z]\u200b",
        ILACS,
        "Not applicable",
        "&ndash;");
  }

  private static Stream<Arguments> inBoth(String... texts) {
    return Stream.of(texts)
        .flatMap(
            text -> Stream.of(Sample.PUBLISHED, Sample.OWN).map(one -> Arguments.of(one, text)));
  }

  @ParameterizedTest
  @MethodSource("words")
  void inAGradeIsNoGrade(Sample sample, String word) {
    Outcome outcome = sample.outcome(ROW.replace("Good", word));

    assertThat(outcome.shown()).isEmpty();
    assertThat(outcome.inspections().get(0).judgements())
        .allSatisfy(
            judgement -> {
              assertThat(judgement.grade()).isEmpty();
              assertThat(judgement.absence()).isPresent();
            });
    assertThat(outcome.lines()).contains("1 rows: 1 with records");
  }

  @ParameterizedTest
  @MethodSource("words")
  void inADateIsNoDate(Sample sample, String word) {
    Outcome outcome = sample.outcome(ROW.replace("21/06/2018", word));

    assertThat(outcome.lines())
        .containsExactly(READ.replace("2018-06-21", "-"), "1 rows: 1 with records");
  }

  @ParameterizedTest
  @MethodSource("words")
  void inAnAreaOrKindIsNone(Sample sample, String word) {
    Outcome outcome = sample.outcome(ROW.replace("Kent", word).replace("Children's home", word));

    assertThat(outcome.inspections().get(0).areas()).isEmpty();
    assertThat(outcome.shown()).isEmpty();
  }

  static Stream<Arguments> reasons() {
    return Stream.of(
            Arguments.of("[z]", Absence.NOT_APPLICABLE),
            Arguments.of("[Z]", Absence.NOT_APPLICABLE),
            Arguments.of("Not applicable", Absence.NOT_APPLICABLE),
            Arguments.of(ILACS, Absence.NOT_APPLICABLE),
            Arguments.of(ILACS.toUpperCase(Locale.ROOT) + ".", Absence.NOT_APPLICABLE),
            Arguments.of(ILACS.replace(' ', '\u00a0'), Absence.NOT_APPLICABLE))
        .flatMap(
            pair ->
                Stream.of(Sample.PUBLISHED, Sample.OWN)
                    .map(one -> Arguments.of(one, pair.get()[0], pair.get()[1])));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void theReasonIsKept(Sample sample, String word, Absence reason) {
    Outcome outcome = sample.outcome(ROW.replace("Good", word));

    assertThat(outcome.inspections().get(0).judgements())
        .extracting(Judgement::absence)
        .singleElement()
        .satisfies(absence -> assertThat(absence).contains(reason));
  }

  /** Each bracketed letter that says why has its reason: none is lost. */
  @ParameterizedTest
  @EnumSource
  void confidentialUnavailableAndNoneAreNotTheSameAsNotApplicable(Sample sample) {
    for (String word : new String[] {"[c]", "[x]", "[w]", "[low]"}) {
      assertThat(sample.outcome(ROW.replace("Good", word)).inspections().get(0).judgements())
          .as(word)
          .extracting(Judgement::absence)
          .singleElement()
          .satisfies(
              absence ->
                  assertThat(absence)
                      .isPresent()
                      .isNotEqualTo(java.util.Optional.of(Absence.NOT_APPLICABLE)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void notYetInspectedBesideADateIsAWarningAtItsCell(Sample sample) {
    Outcome outcome = sample.outcome(ROW.replace("Good", "Not yet inspected"));

    assertThat(outcome.shown()).containsExactly("CSV-021 2:8");
    assertThat(outcome.inspections())
        .singleElement()
        .satisfies(
            made -> {
              assertThat(made.judgements())
                  .extracting(Judgement::grade)
                  .allMatch(java.util.Optional::isEmpty);
              assertThat(InspectionWriter.json().toText(made)).contains("Not yet inspected");
            });
    assertThat(outcome.lines()).contains("1 rows: 1 with records");
  }

  static Stream<Arguments> marks() {
    return inBoth(
        "Good [r]",
        "Good [p]",
        "Good [e]",
        "Good [b]",
        "Good [f]",
        "Good [u]",
        "Good[r]",
        "Good [R]",
        "Good [p][r]",
        "Good [note 1]",
        "Good\u00a0[r]",
        "Good*");
  }

  @ParameterizedTest
  @MethodSource("marks")
  void aMarkAfterAGradeIsCutForComparingAndKept(Sample sample, String text) {
    Outcome outcome = sample.outcome(ROW.replace("Good", text));

    assertThat(outcome.lines()).containsExactly(READ, "1 rows: 1 with records");
    Judgement judgement = outcome.inspections().get(0).judgements().get(0);
    assertThat(judgement.grade()).map(Grade::level).map(Object::toString).hasValue("good");
    assertThat(judgement.label()).hasValue(text);
  }

  @ParameterizedTest
  @EnumSource
  void aMarkAfterAnythingElseIsKeptBeside(Sample sample) {
    Outcome outcome =
        sample.outcome(
            ROW.replace("SC1", "SC1 [r]")
                .replace("12/05/2018", "12/05/2018 [p]")
                .replace("Full inspection", "Full inspection [r]"));

    assertThat(outcome.inspections().stream().map(Outcome::line)).containsExactly(READ);
    assertThat(outcome.inspections().get(0).extensions().toString())
        .contains("SC1 [r]", "12/05/2018 [p]", "Full inspection [r]");
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownDateIsKeptAsWritten(Sample sample) {
    Outcome outcome = sample.outcome(ROW.replace("21/06/2018", "01/01/1900"));

    assertThat(outcome.inspections().get(0).report()).isEmpty();
    assertThat(outcome.inspections().get(0).extensions().toString()).contains("01/01/1900");
    assertThat(outcome.shown()).isEmpty();
  }
}
