package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake of a mapping is refused with another sentence when it is built. */
class MappingRefusalsTest {
  private static final GradeWords WORDS = GradeWords.of(ScaleCode.PROGRESS_WORDS);
  private static final RowId ID = RowId.of("reviews", "Ref");

  private static TableMapping.Builder columns() {
    return TableMapping.builder("reviews", "Reviews")
        .column("Ref", Binding.kept())
        .column("Area", PriorityAreaColumns.text())
        .column("First", ProgressColumns.rating(WORDS), "First review")
        .column("Second", ProgressColumns.rating(WORDS));
  }

  private static Arguments mistake(String sentence, UnaryOperator<TableMapping.Builder> made) {
    return Arguments.of(sentence, made);
  }

  static Stream<Arguments> mistakes() {
    return Stream.concat(mistakesOfColumns(), mistakesOfInspections());
  }

  private static Stream<Arguments> mistakesOfColumns() {
    return Stream.of(
        mistake("The mapping reviews does not say how the id is made", table -> table),
        mistake(
            "The mapping reviews has the header \"ref \" twice: for the column \"Ref\" and for the"
                + " column \"ref \"",
            table -> table.id("reviews", "Ref").column("ref ", Binding.kept())),
        mistake(
            "The mapping reviews lists the header \"day\" twice for the column \"Day\"",
            table -> table.id("reviews", "Ref").column("Day", Binding.asOf(), "day")),
        mistake(
            "The mapping reviews has a column without a header",
            table -> table.id("reviews", "Ref").required("\ufeff ", Binding.kept())),
        mistake(
            "The mapping reviews gives the column \"Day\" an empty header",
            table -> table.id("reviews", "Ref").column("Day", Binding.asOf(), "\u00a0")),
        mistake(
            "The mapping reviews makes the id of the header \"No\", which is not the name of one of"
                + " its columns",
            table -> table.id("reviews", "No")),
        mistake(
            "The mapping reviews makes the id of the header \"No\", which is not the name of one of"
                + " its columns",
            table ->
                table
                    .id("reviews", "Ref")
                    .column("Of", FollowUpColumns.of(RowId.of("reviews", "Ref").also("No")))),
        mistake(
            "The mapping reviews has ids that begin with \"\": what they begin with cannot be empty"
                + " or have white space at its ends",
            table -> table.id("", "Ref")),
        mistake(
            "The mapping reviews has ids that begin with \" r\": what they begin with cannot be"
                + " empty or have white space at its ends",
            table ->
                table
                    .id("reviews", "Ref")
                    .column("Was", PreviousInspection.id(RowId.of(" r", "Ref")))),
        mistake(
            "The mapping reviews groups 0 rows: it needs one or more",
            table -> table.id("reviews", "Ref").grouped(0)));
  }

  private static Stream<Arguments> mistakesOfInspections() {
    RowPart first = RowPart.of(ID).about("First");
    return Stream.of(
        mistake(
            "The mapping reviews has an inspection about the header \"First review\", which is not"
                + " the name of one of its columns",
            table -> table.inspection(RowPart.of(ID).about("First review"))),
        mistake(
            "The mapping reviews has an inspection without the header \"Third\", which is not the"
                + " name of one of its columns",
            table -> table.inspection(first.without("Third"))),
        mistake(
            "The mapping reviews says twice which inspection the column \"First\" is about",
            table -> table.inspection(first).inspection(RowPart.of(ID).about("Second", "First"))),
        mistake(
            "The mapping reviews says twice which inspection the column \"First\" is about",
            table -> table.inspection(RowPart.of(ID).about("First", "First"))),
        mistake(
            "The mapping reviews has two inspections that no column is about alone: only one can be"
                + " so",
            table -> table.inspection(RowPart.of(ID)).inspection(RowPart.of(ID))),
        mistake(
            "The mapping reviews describes 101 inspections by row: at most 100",
            table -> {
              Collections.nCopies(101, first).forEach(table::inspection);
              return table;
            }),
        mistake(
            "The mapping reviews does not say how the id of an inspection is made",
            table -> table.inspection(RowPart.of(List.of()))),
        mistake(
            "The mapping reviews makes the id of the header \"No\", which is not the name of one of"
                + " its columns",
            table -> table.inspection(RowPart.of(ID).orId(RowId.of("reviews", "No")))),
        mistake(
            "The mapping reviews makes the id of the header \"No\", which is not the name of one of"
                + " its columns",
            table -> table.inspection(first.followingUp(RowId.of("reviews", "No"), 1))),
        mistake(
            "The mapping reviews has a follow-up with the number 0: the first is 1",
            table -> table.inspection(first.followingUp(ID, 0))),
        mistake(
            "The mapping reviews says both with inspection() and with parts() what a row describes",
            table -> table.inspection(first).parts(row -> List.of())),
        mistake(
            "The mapping reviews has an id() that no inspection() has: each has its own",
            table -> table.id("reviews", "Ref").inspection(first)),
        mistake(
            "The mapping reviews has the column \"Second\" about the priority area of a row"
                + " (progress: label, grade), but no column with the text or the id of that area",
            table ->
                table
                    .inspection(first.about("Area", "First"))
                    .inspection(RowPart.of(ID).about("Second"))));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void saysWhatIsWrong(String sentence, UnaryOperator<TableMapping.Builder> mistake) {
    TableMapping.Builder made = mistake.apply(columns());

    assertThatIllegalStateException().isThrownBy(made::build).withMessage(sentence);
  }

  static Stream<Binding> aboutAnArea() {
    return Stream.of(
        PriorityAreaColumns.kind(CellWords.of("a", PriorityAreaKind.PRIORITY_AREA)),
        PriorityAreaColumns.due(),
        PriorityAreaColumns.responsible(),
        PriorityAreaColumns.wordingBy(),
        PriorityAreaColumns.group(),
        PriorityAreaColumns.reference(),
        ProgressColumns.rating(WORDS),
        ProgressColumns.judgedBy(),
        ProgressColumns.narrative(),
        FollowUpColumns.covered(CellWords.of("yes", true)));
  }

  @ParameterizedTest
  @MethodSource("aboutAnArea")
  void aColumnAboutAnAreaNeedsOneThatNamesIt(Binding binding) {
    TableMapping.Builder table =
        TableMapping.builder("areas", "Areas")
            .id("areas", "Ref")
            .column("Ref", Binding.kept())
            .column("About", binding);

    assertThatIllegalStateException()
        .isThrownBy(table::build)
        .withMessage(
            "The mapping areas has the column \"About\" about the priority area of a row ("
                + binding
                + "), but no column with the text or the id of that area");
    assertThatNoException().isThrownBy(() -> table.column("No", PriorityAreaColumns.id()).build());
  }

  @Test
  void aMappingWithoutNameIsRefused() {
    TableMapping.Builder nameless = TableMapping.builder(" ", "Reviews").id("r");

    assertThatIllegalStateException()
        .isThrownBy(nameless::build)
        .withMessage("A mapping has no name");
  }

  @Test
  void aBindingWithoutWhatItNeedsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeWords.of(new ScaleCode[0]))
        .withMessage("Grades need a scale; for words without a scale use labels()");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FollowUpColumns.covers(""))
        .withMessage("The separator between the ids of one cell must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeWords.of(ScaleCode.of("ofsted-for-point")))
        .withMessage(
            "The standard vocabulary has no scale ofsted-for-point; give the RatingScale itself;"
                + " did you mean ofsted-four-point?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeWords.of(ScaleCode.OFSTED_FOUR_POINT, ScaleCode.OFSTED_FOUR_POINT))
        .withMessage("The scale ofsted-four-point is given twice");
    GradeWords grades = GradeWords.of(ScaleCode.OFSTED_FOUR_POINT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> grades.numbered("ours"))
        .withMessage("None of the scales [ofsted-four-point] has numbers of the system ours");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Binding.judgementCount("Weak", grades))
        .withMessage("\"Weak\" is not a grade of ofsted-four-point");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Binding.score(AspectCode.OVERALL, BigDecimal.ZERO))
        .withMessage("The highest score must be above 0: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NextStepColumns.within(CellWords.of("now", Period.ofDays(-1))))
        .withMessage("within must have units from 0 to 999999: P-1D");
  }

  /** Headers change over the years, so two columns may bring the same value. */
  @Test
  void twoColumnsOfOneValueAreAllowed() {
    assertThatNoException()
        .isThrownBy(
            () ->
                columns()
                    .id("reviews", "Ref")
                    .column("Headline", Binding.title())
                    .column("Title", Binding.title())
                    .build());
  }
}
