package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.CoreAttributes;
import io.github.openinspections.serialization.MaximalRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which attributes of an inspection a table can fill. */
class TableAttributesTest {
  /**
   * The attributes that no table has: a cell that the format has no attribute for becomes an
   * extension of the whole inspection, and a column of judgements is about the inspected body.
   */
  private static final Set<String> IN_NO_TABLE =
      Set.of(
          "Area.extensions",
          "FollowUp.extensions",
          "InspectedBody.extensions",
          "Judgement.about",
          "Judgement.extensions",
          "JudgementCount.extensions",
          "OriginalReference.extensions",
          "Participant.extensions",
          "Previous.extensions",
          "ProgressRating.extensions",
          "Report.extensions",
          "Score.extensions",
          "Source.extensions");

  private static final Inspection MAXIMAL = MaximalRecord.inspection();
  private static final GradeWords GRADES =
      GradeWords.of(ScaleCode.OFSTED_FOUR_POINT).absence("Not judged", Absence.NOT_JUDGED);

  private final List<String> headers = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final TableMapping.Builder table =
      TableMapping.builder("all", "All")
          .id("all", "id")
          .inspectedBy("Ofsted", BodyCode.OFSTED)
          .grouped(2);

  private void column(String header, String cell, Binding binding) {
    headers.add(header);
    cells.add(cell);
    table.column(header, binding);
  }

  @Test
  void areAllButTheseFew() {
    AspectCode overall = AspectCode.OVERALL;
    column("id", "1", Binding.identifier("id"));
    column("area", "Moray", Binding.areaName());
    column("code", "S12000020", Binding.areaCode());
    column("name", "Moray Council", Binding.inspectedName());
    column("kind", "a", Binding.inspectedKind(CellWords.of("a", InspectedKind.LOCAL_AUTHORITY)));
    column("urn", "80426", Binding.inspectedIdentifier("ofsted-urn"));
    column("type", "a", Binding.type(CellWords.of("a", InspectionType.INSPECTION)));
    column("topic", "neglect", Binding.topic());
    column("lead", "A. Person", Binding.leadInspector());
    column("start", "2020-01-02", Binding.fieldworkStart());
    column("end", "2020-01-03", Binding.fieldworkEnd());
    column("published", "2020-02", Binding.published());
    column("url", "https://example.org/r", Binding.reportAddress());
    column("grade", "Good", Binding.titledJudgement(overall, GRADES));
    column("no grade", "Not judged", Binding.judgement(AspectCode.OUTCOME, GRADES));
    column("kept", "as it is", Binding.kept());
    column("was type", "a", PreviousInspection.type(CellWords.of("a", InspectionType.INSPECTION)));
    column("was", "2018", PreviousInspection.fieldwork());
    column("was published", "2018", PreviousInspection.published());
    column("was grade", "Good", PreviousInspection.judgement(overall, GRADES));
    column("was id", "0", PreviousInspection.id(RowId.of("all", "was id")));
    column("was none", "a", PreviousInspection.absence(CellWords.of("a", Absence.NONE)));
    column("title", "A title", Binding.title());
    column("as of", "2020-03", Binding.asOf());
    column("framework", "a", Binding.framework(CellWords.of("a", FrameworkCode.ILACS_2023)));
    column("by", "HMICS", Binding.participant(CellWords.of("HMICS", BodyCode.HMICS)));
    column("values", "all", Binding.of("values of the maximal record", this::values));
    column("score", "24", Binding.score(overall, BigDecimal.valueOf(24)));
    column("good", "3", Binding.judgementCount("Good", GRADES));
    column("report", "A report", Binding.reportTitle());
    column("language", "gd", Binding.reportLanguage());
    column("stated", "3", PriorityAreaColumns.stated(PriorityAreaKind.PRIORITY_AREA));
    followUp();
    progress();
    column("source", "An article", SourceColumns.title());
    column("publisher", "A paper", SourceColumns.publisher());
    column("address", "https://example.org/a", SourceColumns.url());
    column("of", "2020", SourceColumns.published());
    column("read", "2021", SourceColumns.retrieved());

    RowReader rows = table.build().reader(1, headers);
    rows.read(2, cells);
    rows.read(3, cells.stream().map(cell -> cell.equals("Good") ? "Not judged" : cell).toList());
    Inspection made = rows.end().get(0).inspection().orElseThrow();

    Set<String> without = new TreeSet<>(CoreAttributes.declared(Inspection.class));
    without.removeAll(CoreAttributes.filled(made));
    assertThat(minus(without, IN_NO_TABLE))
        .as("attributes that no binding fills: give them one, or list them in IN_NO_TABLE")
        .isEmpty();
    assertThat(minus(IN_NO_TABLE, without)).as("attributes that a binding does fill").isEmpty();
  }

  private void followUp() {
    column("original", "o", FollowUpColumns.of());
    column("number", "1", FollowUpColumns.ordinal());
    column("how", "a", FollowUpColumns.kind(CellWords.of("a", FollowUpKind.PROGRESS_REVIEW)));
    column("covers", "a; b", FollowUpColumns.covers(";"));
    column("covers so many", "2", FollowUpColumns.coversStated());
    column("its title", "A title", FollowUpColumns.originalTitle());
    column("its fieldwork", "2018", FollowUpColumns.originalFieldwork());
    column("its report", "2018", FollowUpColumns.originalPublished());
  }

  private void progress() {
    column("area of the row", "a", PriorityAreaColumns.id());
    column("rating", "Good", ProgressColumns.rating(GRADES));
    column("judged by", "The council", ProgressColumns.judgedBy());
    column("said", "It is going well.", ProgressColumns.narrative());
  }

  private static Set<String> minus(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  /** Values that a custom binding makes as a whole. */
  private void values(Cell cell, InspectionDraft draft) {
    MAXIMAL
        .priorityAreasStated()
        .forEach(count -> draft.priorityAreasStated(cell, count.withLabel("as printed")));
    MAXIMAL.priorityAreas().forEach(area -> draft.priorityArea(cell, area));
    MAXIMAL.overallProgress().forEach(progress -> draft.overallProgress(cell, progress));
    MAXIMAL.nextSteps().forEach(step -> draft.nextStep().add(cell, step));
    MAXIMAL.quotes().forEach(quote -> draft.quote(cell, quote));
  }
}
