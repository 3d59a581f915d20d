package io.github.openinspections.serialization.published;

import io.github.openinspections.core.time.DateOrder;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.Cell;
import io.github.openinspections.serialization.csv.CellWords;
import io.github.openinspections.serialization.csv.GradeWords;
import io.github.openinspections.serialization.csv.InspectionDraft;
import io.github.openinspections.serialization.csv.TableMapping;

/**
 * Inspections of English local authority children's services (ILACS), scraped from the reports by
 * data-to-insight and by JT-39: the latest of each authority, and the full history.
 */
final class IlacsTables {
  /** The kind of inspection; a longer one is neither standard nor short. */
  private static final CellWords<InspectionType> FRAMEWORKS =
      CellWords.of("standard", InspectionType.STANDARD_INSPECTION)
          .and("short", InspectionType.SHORT_INSPECTION)
          .and("inspection duration longer than standard framework", InspectionType.INSPECTION);

  private static final String START = "inspection_start_date";
  private static final String PUBLISHED = "publication_date";
  private static final String CARE_LEAVERS = "care_leavers_grade";

  /** The first inspections with a separate judgement on care leavers began on this day. */
  private static final PartialDate APART_FROM = PartialDate.of(2023, 1, 16);

  static final TableMapping OVERVIEW =
      begin("ofsted-ilacs-overview", "Ofsted ILACS overview (latest inspection of each area)")
          .note(
              "Rows of this layout were seen. Of the newer layout (la_code_new) only the header was seen.")
          .note("One inspection of each area, the latest.")
          .required("inspectors_inspections_count", Binding.leftOut("a count of rows of the table"))
          .column("stat_neighbour_judgement", Binding.leftOut("about other areas"))
          .build();

  static final TableMapping HISTORY =
      begin("ofsted-ilacs-history", "Ofsted ILACS history (all inspections)")
          .note("No rows of this layout were seen, only its header and the values of its columns.")
          .required("parser_version", Binding.leftOut("about the program that made the table"))
          .column("pdf_filename", Binding.kept())
          .build();

  private IlacsTables() {}

  private static TableMapping.Builder begin(String name, String title) {
    GradeWords grades = LocalAuthorityColumns.GRADES;
    return LocalAuthorityColumns.begin(name, title, LocalAuthorityColumns.ID, "inspection_link")
        .note(
            "Children in care and care leavers had one grade until 2022; it is in the column for"
                + " children in care.")
        .note("The version of the framework follows from the first day of fieldwork.")
        .note("A second period of fieldwork is lost.")
        .inspected(InspectedKind.LOCAL_AUTHORITY)
        .required("inspection_link", Binding.reportAddress())
        .required("inspection_framework", Binding.type(FRAMEWORKS))
        .column("inspector_name", Binding.leadInspector())
        .column(START, Binding.fieldworkStart())
        .column("inspection_end_date", Binding.fieldworkEnd())
        .column(PUBLISHED, Binding.published())
        .column(
            "overall_effectiveness_grade",
            Binding.judgement(AspectCode.OVERALL_EFFECTIVENESS, grades))
        .column("impact_of_leaders_grade", Binding.judgement(AspectCode.IMPACT_OF_LEADERS, grades))
        .column(
            "help_and_protection_grade", Binding.judgement(AspectCode.HELP_AND_PROTECTION, grades))
        .column("in_care_grade", Binding.of("judgements: children in care", IlacsTables::inCare))
        .column(CARE_LEAVERS, Binding.judgement(AspectCode.CARE_LEAVERS, grades));
  }

  /**
   * Until 2022 children in care and care leavers had one grade. Tables give it under children in
   * care, and say that the inspection predates the judgement on care leavers.
   */
  private static void inCare(Cell cell, InspectionDraft draft) {
    boolean together =
        cell.beside(CARE_LEAVERS)
            .flatMap(Cell::absence)
            .map(reason -> reason.equals(Absence.NOT_YET_INTRODUCED))
            .orElse(false);
    boolean early =
        cell.beside(START)
            .flatMap(Cell::date)
            .or(() -> cell.beside(PUBLISHED).flatMap(Cell::date)) // fieldwork ended before that
            .map(date -> date.compare(APART_FROM) == DateOrder.BEFORE)
            .orElse(false);
    AspectCode aspect =
        together || early
            ? AspectCode.CHILDREN_IN_CARE_AND_CARE_LEAVERS
            : AspectCode.CHILDREN_IN_CARE;
    draft.judgement(cell, aspect, LocalAuthorityColumns.GRADES);
  }
}
