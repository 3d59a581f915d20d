package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers that mean different levels on several scales of one column. */
class NumberedScalesTest {
  private static final CellWords<InspectionType> TYPES =
      CellWords.of("full", InspectionType.FULL_INSPECTION)
          .and("interim", InspectionType.INTERIM_INSPECTION);

  private static final GradeWords GRADES =
      GradeWords.of(ScaleCode.OFSTED_FOUR_POINT, ScaleCode.OFSTED_INTERIM_EFFECTIVENESS)
          .numbered("ofsted-childcare")
          .numbered("ofsted-2014-interim-inspection");

  private static TableMapping.Builder visits() {
    return TableMapping.builder("visits", "Visits of homes")
        .id("visits", "Visit")
        .required("Visit", Binding.identifier("visit"))
        .column("Type", Binding.type(TYPES))
        .column("Day", Binding.fieldworkStart())
        .column("Grade", Binding.judgement(AspectCode.OVERALL_EXPERIENCES, GRADES))
        .column("Type before", PreviousInspection.type(TYPES))
        .column("Day before", PreviousInspection.fieldwork())
        .column(
            "Grade before", PreviousInspection.judgement(AspectCode.OVERALL_EXPERIENCES, GRADES));
  }

  private static final TableMapping OF_HOMES =
      visits()
          .inspected(InspectedKind.CHILDRENS_HOME)
          .inspectedBy("Ofsted", BodyCode.OFSTED)
          .build();

  private static Entry read(TableMapping mapping, String... cells) {
    RowReader reader =
        mapping.reader(
            1,
            List.of("Visit", "Type", "Day", "Grade", "Type before", "Day before", "Grade before"));
    List<Entry> entries = new ArrayList<>(reader.read(2, List.of(cells)));
    entries.addAll(reader.end());
    return entries.get(0);
  }

  private static List<String> grades(List<Judgement> judgements) {
    return judgements.stream()
        .map(one -> one.grade().map(grade -> "" + grade.level()).orElse("-"))
        .toList();
  }

  private static List<String> grades(Entry entry) {
    return grades(entry.inspection().map(Inspection::judgements).orElseThrow());
  }

  @Test
  void theInspectionBeforeHasAScaleOfItsOwn() {
    Entry entry = read(OF_HOMES, "7", "full", "12/05/2018", "2", "interim", "12/11/2017", "2");

    assertThat(entry.problems()).isEmpty();
    assertThat(grades(entry)).containsExactly("good");
    assertThat(
            grades(
                entry
                    .inspection()
                    .flatMap(Inspection::previous)
                    .map(Previous::judgements)
                    .orElseThrow()))
        .containsExactly("improved");
  }

  @Test
  void ofTheInspectionBeforeTheTypeIsNeededToo() {
    Entry entry = read(OF_HOMES, "7", "full", "12/05/2018", "2", "", "12/11/2017", "2");

    assertThat(entry.problems())
        .extracting(Problem::columnName)
        .containsExactly(Optional.of("Grade before"));
  }

  @Test
  void aNumberThatOneScaleHasIsRead() {
    assertThat(grades(read(OF_HOMES, "7", "", "12/05/2018", "1", "", "", "")))
        .containsExactly("outstanding");
  }

  private static RatingScale own(String name) {
    LevelCode low = LevelCode.of(name + "-low");
    return RatingScale.builder(ScaleCode.of(name), name)
        .level(low, name + " low")
        .number(low, 1, "own")
        .build();
  }

  @Test
  void scalesMayShareOneNumbering() {
    GradeWords words = GradeWords.of(own("a"), own("b")).numbered("own");
    TableMapping mapping =
        TableMapping.builder("visits", "Visits")
            .id("visits", "Visit")
            .required("Visit", Binding.identifier("visit"))
            .column("Grade", Binding.judgement(AspectCode.OVERALL_EXPERIENCES, words))
            .build();
    RowReader reader = mapping.reader(1, List.of("Visit", "Grade"));
    List<Entry> entries = new ArrayList<>(reader.read(2, List.of("7", "1")));
    entries.addAll(reader.end());

    assertThat(grades(entries.get(0))).containsExactly("-");
    assertThat(entries.get(0).problems()).extracting(Problem::rule).containsExactly("CSV-003");
  }

  private static Entry progress(String... cells) {
    GradeWords words = GradeWords.of(own("a"), own("b")).numbered("own");
    TableMapping mapping =
        TableMapping.builder("visits", "Visits")
            .id("visits", "Visit")
            .required("Visit", Binding.identifier("visit"))
            .column("Area", PriorityAreaColumns.id())
            .column("Progress", ProgressColumns.rating(words))
            .column("In all", ProgressColumns.overall(words))
            .build();
    RowReader reader = mapping.reader(1, List.of("Visit", "Area", "Progress", "In all"));
    List<Entry> entries = new ArrayList<>(reader.read(2, List.of(cells)));
    entries.addAll(reader.end());
    return entries.get(0);
  }

  @Test
  void progressIsOnAScaleOnlyIfWordsSayOnWhich() {
    Entry open = progress("7", "p", "1", "");

    assertThat(open.problems()).extracting(Problem::rule).containsExactly("CSV-003");
    assertThat(open.inspection().orElseThrow().progress().get(0).grade()).isEmpty();

    Entry decided = progress("7", "p", "1", "b low");

    assertThat(decided.problems()).isEmpty();
    assertThat(decided.inspection().orElseThrow().progress().get(0).grade())
        .contains(Grade.of("b", "b-low"));
  }

  @Test
  void nobodyKnowsOnWhichScaleAnUnknownBodyGives() {
    Entry entry = read(visits().build(), "7", "", "12/05/2018", "2", "", "", "");

    assertThat(grades(entry)).containsExactly("-");
    assertThat(entry.problems()).extracting(Problem::rule).containsExactly("CSV-003");
  }
}
