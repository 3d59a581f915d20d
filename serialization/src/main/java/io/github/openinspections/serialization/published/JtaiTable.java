package io.github.openinspections.serialization.published;

import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.PriorityAreaColumns;
import io.github.openinspections.serialization.csv.TableMapping;

/**
 * Joint targeted area inspections, scraped from their letters by data-to-insight. A passage about
 * what must improve is one priority area, or several where its items are numbered: nothing else in
 * the table says where one ends.
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
              "A passage about what must improve is one priority area, or several where its items are numbered: nothing else in the table says where one ends. \"There are no areas for priority action\" alone states 0 of them; a passage that goes on after that is kept as it is.")
          .note("In most rows the first day of fieldwork is the day of publication.")
          .note("The table does not name the other inspectorates.")
          .type(InspectionType.JOINT_TARGETED_AREA_INSPECTION)
          .inspected(InspectedKind.LOCAL_AREA_PARTNERSHIP)
          .required("inspection_link", Binding.reportAddress())
          .column("inspection_theme", Binding.topic())
          .column("inspection_start_date", Binding.fieldworkStart())
          .column("inspection_end_date", Binding.fieldworkEnd())
          .column("publication_date", Binding.published())
          .required(
              "summary_priority_action",
              PriorityAreaColumns.items(PriorityAreaKind.AREA_FOR_PRIORITY_ACTION))
          .column(
              "summary_improvement",
              PriorityAreaColumns.items(PriorityAreaKind.AREA_FOR_IMPROVEMENT))
          .column("summary_key_strengths", Binding.kept())
          .column("summary_headline_findings", Binding.kept())
          .column(
              "summary_needs_to_improve",
              PriorityAreaColumns.items(PriorityAreaKind.AREA_FOR_IMPROVEMENT))
          .column("case_study_title", Binding.kept())
          .column("summary_case_study", Binding.kept())
          .build();

  private JtaiTable() {}
}
