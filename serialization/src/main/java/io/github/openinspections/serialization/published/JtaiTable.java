package io.github.openinspections.serialization.published;

import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;

/**
 * Joint targeted area inspections, scraped from their letters by data-to-insight. The passages of
 * the letters are kept as they are and not divided into priority areas, since nothing in the table
 * says where one ends.
 */
final class JtaiTable {
  static final TableMapping OVERVIEW =
      LocalAuthorityColumns.begin(
              "ofsted-jtai-overview",
              "Ofsted joint targeted area inspections overview",
              "ofsted/jtai",
              "inspection_link")
          .note("Rows of this layout were seen.")
          .note(
              "The passages of the letters are kept as they are and not divided into priority areas: nothing in the table says where one ends.")
          .note("In most rows the first day of fieldwork is the day of publication.")
          .note("The table does not name the other inspectorates.")
          .type(InspectionType.JOINT_TARGETED_AREA_INSPECTION)
          .inspected(InspectedKind.LOCAL_AREA_PARTNERSHIP)
          .required("inspection_link", Binding.reportAddress())
          .column("inspection_theme", Binding.topic())
          .column("inspection_start_date", Binding.fieldworkStart())
          .column("inspection_end_date", Binding.fieldworkEnd())
          .column("publication_date", Binding.published())
          .required("summary_priority_action", Binding.kept())
          .column("summary_improvement", Binding.kept())
          .column("summary_key_strengths", Binding.kept())
          .column("summary_headline_findings", Binding.kept())
          .column("summary_needs_to_improve", Binding.kept())
          .column("case_study_title", Binding.kept())
          .column("summary_case_study", Binding.kept())
          .build();

  private JtaiTable() {}
}
