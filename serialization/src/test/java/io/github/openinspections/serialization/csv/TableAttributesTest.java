package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
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
  /** The attributes that no table has. */
  private static final Set<String> IN_NO_TABLE =
      Set.of(
          "Area.extensions",
          "FollowUp.covers",
          "FollowUp.coversStated",
          "FollowUp.extensions",
          "FollowUp.kind",
          "FollowUp.of",
          "FollowUp.ordinal",
          "FollowUp.original",
          "InspectedBody.extensions",
          "Inspection.asOf",
          "Inspection.followUp",
          "Inspection.framework",
          "Inspection.judgementCounts",
          "Inspection.priorityAreasStated",
          "Inspection.progress",
          "Inspection.sources",
          "Judgement.about",
          "Judgement.extensions",
          "JudgementCount.count",
          "JudgementCount.extensions",
          "JudgementCount.grade",
          "JudgementCount.label",
          "OriginalReference.extensions",
          "OriginalReference.fieldwork",
          "OriginalReference.published",
          "OriginalReference.title",
          "Participant.extensions",
          "Previous.absence",
          "Previous.extensions",
          "ProgressRating.absence",
          "ProgressRating.extensions",
          "ProgressRating.grade",
          "ProgressRating.judgedBy",
          "ProgressRating.label",
          "ProgressRating.narrative",
          "ProgressRating.priorityArea",
          "Report.extensions",
          "Report.language",
          "Report.title",
          "Score.extensions",
          "Source.extensions",
          "Source.published",
          "Source.publisher",
          "Source.retrieved",
          "Source.title",
          "Source.url",
          "StatedCount.count",
          "StatedCount.extensions",
          "StatedCount.kind",
          "StatedCount.label");

  private static final Inspection MAXIMAL = MaximalRecord.inspection();
  private static final GradeWords GRADES =
      GradeWords.of(ScaleCode.OFSTED_FOUR_POINT).absence("Not judged", Absence.NOT_JUDGED);

  private final List<String> headers = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final TableMapping.Builder table =
      TableMapping.builder("all", "All").id("all", "id").inspectedBy("Ofsted", BodyCode.OFSTED);

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
    column("was id", "0", Binding.of("id", (cell, draft) -> draft.previous().id(cell, "0")));
    column("title", "A title", Binding.of("title", (cell, draft) -> draft.title(cell, "a")));
    column("values", "all", Binding.of("values of the maximal record", this::values));
    BigDecimal score = BigDecimal.valueOf(24);
    column("score", "24", Binding.of("s", (cell, d) -> d.score(cell, overall, score, score)));

    RowReader rows = table.build().reader(1, headers);
    Inspection made = rows.read(2, cells).get(0).inspection().orElseThrow();

    Set<String> without = new TreeSet<>(CoreAttributes.declared(Inspection.class));
    without.removeAll(CoreAttributes.filled(made));
    assertThat(minus(without, IN_NO_TABLE))
        .as("attributes that no binding fills: give them one, or list them in IN_NO_TABLE")
        .isEmpty();
    assertThat(minus(IN_NO_TABLE, without)).as("attributes that a binding does fill").isEmpty();
  }

  private static Set<String> minus(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  /** Values that a custom binding makes as a whole. */
  private void values(Cell cell, InspectionDraft draft) {
    MAXIMAL.priorityAreas().forEach(area -> draft.priorityArea(cell, area));
    MAXIMAL.overallProgress().forEach(progress -> draft.overallProgress(cell, progress));
    MAXIMAL.nextSteps().forEach(step -> draft.nextStep(cell, step));
    MAXIMAL.quotes().forEach(quote -> draft.quote(cell, quote));
  }
}
