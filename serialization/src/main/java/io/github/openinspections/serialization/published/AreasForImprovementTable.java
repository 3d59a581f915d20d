package io.github.openinspections.serialization.published;

import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.CellWords;
import io.github.openinspections.serialization.csv.PriorityAreaColumns;
import io.github.openinspections.serialization.csv.TableMapping;

/**
 * Areas for improvement as printed in Ofsted's reports on local authorities, one per row: the rows
 * of one report make one inspection.
 */
final class AreasForImprovementTable {
  private static final int MOST_ROWS = 100_000;

  private static final CellWords<InspectionType> FORMATS =
      CellWords.of("ILACS", InspectionType.INSPECTION).and("SIF", InspectionType.SINGLE_INSPECTION);

  static final TableMapping TABLE =
      TableMapping.builder(
              "ofsted-areas-for-improvement", "Areas for improvement in Ofsted reports")
          .note("Rows of this layout were seen.")
          .note("The rows of one report make one inspection. The table has no dates of fieldwork.")
          .note("The number of an item in its report is the id of the priority area.")
          .id(LocalAuthorityColumns.ID, "urn", "url")
          .id(LocalAuthorityColumns.ID, "urn", "publication_date")
          .grouped(MOST_ROWS)
          .inspectedBy("Ofsted", BodyCode.OFSTED)
          .inspected(InspectedKind.LOCAL_AUTHORITY)
          .required("urn", Binding.inspectedIdentifier("ofsted-urn"))
          .required(
              "text",
              PriorityAreaColumns.text(PriorityAreaKind.AREA_FOR_IMPROVEMENT).keeping("None"))
          .required("seq", PriorityAreaColumns.id())
          .column("local_authority", Binding.areaName())
          .column("publication_date", Binding.published())
          .column("format", Binding.type(FORMATS))
          .column("url", Binding.reportAddress())
          .column(
              "overall",
              Binding.judgement(AspectCode.OVERALL_EFFECTIVENESS, LocalAuthorityColumns.GRADES))
          .build();

  private AreasForImprovementTable() {}
}
