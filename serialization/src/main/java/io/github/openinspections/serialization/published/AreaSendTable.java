package io.github.openinspections.serialization.published;

import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.CellWords;
import io.github.openinspections.serialization.csv.GradeWords;
import io.github.openinspections.serialization.csv.NextStepColumns;
import io.github.openinspections.serialization.csv.PreviousInspection;
import io.github.openinspections.serialization.csv.TableMapping;
import java.time.Period;

/**
 * Area SEND inspections, scraped from their reports by data-to-insight. The outcome is a number
 * from 1 to 3; of the previous inspection only the date is known.
 */
final class AreaSendTable {
  private static final CellWords<Period> TERMS =
      CellWords.of("5 years", Period.ofYears(5))
          .and("3 years", Period.ofYears(3))
          .and("18 months", Period.ofMonths(18));

  static final TableMapping OVERVIEW =
      LocalAuthorityColumns.begin(
              "ofsted-area-send-overview",
              "Ofsted and CQC area SEND inspections overview",
              "ofsted/area-send",
              "inspection_link")
          .note("No rows of this layout were seen, only its header and the values of its columns.")
          .note("The outcome is a number from 1, typically positive, to 3, systemic failings.")
          .note("The table does not name the Care Quality Commission.")
          .type(InspectionType.AREA_SEND_INSPECTION)
          .inspected(InspectedKind.LOCAL_AREA_PARTNERSHIP)
          .absent("Next inspection time frame not found")
          .absent("Last inspection date not provided")
          .required("inspection_link", Binding.reportAddress())
          .required(
              "outcome_grade",
              Binding.judgement(
                  AspectCode.OUTCOME,
                  GradeWords.of(ScaleCode.AREA_SEND_OUTCOME).numbered("area-send-overview")))
          .column("inspection_start_date", Binding.fieldworkStart())
          .column("inspection_end_date", Binding.fieldworkEnd())
          .column("publication_date", Binding.published())
          .column("previous_inspection_date", PreviousInspection.fieldwork())
          .column("next_inspection", NextStepColumns.within(TERMS))
          .column("next_inspection_by_date", NextStepColumns.by())
          .column("inspection_outcome_text", Binding.kept())
          .build();

  private AreaSendTable() {}
}
