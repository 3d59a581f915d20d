package io.github.openinspections.serialization.published;

import static io.github.openinspections.serialization.published.DatastoreColumns.GRADED;
import static io.github.openinspections.serialization.published.DatastoreColumns.LAST;
import static io.github.openinspections.serialization.published.DatastoreColumns.NAME;
import static io.github.openinspections.serialization.published.DatastoreColumns.NUMBER;
import static io.github.openinspections.serialization.published.DatastoreColumns.SERVICE;

import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.Cell;
import io.github.openinspections.serialization.csv.CellWords;
import io.github.openinspections.serialization.csv.GradeWords;
import io.github.openinspections.serialization.csv.InspectionDraft;
import io.github.openinspections.serialization.csv.PriorityAreaColumns;
import io.github.openinspections.serialization.csv.RowId;
import io.github.openinspections.serialization.csv.TableMapping;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Care Inspectorate's datastore, a monthly register of services for all ages, in the layouts
 * since 2015: grades for quality themes or for key questions, and the inspections of the last
 * financial years with the texts of their requirements and areas for improvement. One row gives up
 * to a dozen records: {@link DatastoreParts}.
 */
final class DatastoreTable {
  /** Services abroad that work for Scotland are in no area. */
  private static final String ABROAD = "outside Scotland";

  private static final CellWords<InspectedKind> SERVICES =
      CellWords.of("Day Care of Children", InspectedKind.DAY_CARE_OF_CHILDREN)
          .and("Child Minding", InspectedKind.CHILD_MINDING)
          .and("Support Service", InspectedKind.SUPPORT_SERVICE)
          .and("Care Home Service", InspectedKind.CARE_HOME_SERVICE)
          .and("Housing Support Service", InspectedKind.HOUSING_SUPPORT_SERVICE)
          .and("Nurse Agency", InspectedKind.NURSE_AGENCY)
          .and("Adult Placement Service", InspectedKind.ADULT_PLACEMENT_SERVICE)
          .and("School Care Accommodation Service", InspectedKind.SCHOOL_CARE_ACCOMMODATION_SERVICE)
          .and("Fostering Service", InspectedKind.FOSTERING_SERVICE)
          .and("Adoption Service", InspectedKind.ADOPTION_SERVICE)
          .and("Child Care Agency", InspectedKind.CHILD_CARE_AGENCY)
          .and("Offender Accommodation Service", InspectedKind.OFFENDER_ACCOMMODATION_SERVICE)
          .and("Secure Accommodation Service", InspectedKind.SECURE_ACCOMMODATION_SERVICE);

  /** Columns about the service that are kept. */
  private static final List<String> ABOUT_SERVICE =
      List.of(
          "Address_line_1",
          "Address_line_2",
          "Address_line_3",
          "Address_line_4",
          "ChopUPRN",
          "Datazone",
          "Eforms_email_address",
          "Inspector",
          "Service_Email",
          "Service_Phone_Number",
          "Combined_Service_",
          "CaseNumber_Combined",
          "Subtype",
          "AdditionalSubtypes",
          "Service_town",
          "Service_Postcode",
          "SP_number",
          "Provided_by_Local_Authority",
          "ServiceStatus",
          "DateReg",
          "Date_Reg",
          "CancelReqDate",
          "SIMD_rank",
          "SIMD2020_Decile",
          "CHP_Name",
          "TotalBeds",
          "SingleBedrooms",
          "BedsInDoubleRooms",
          "BedsInBedroomsFor3OrMore",
          "CareHome_Main_Area_of_Care",
          "Care_Home_All_Areas_of_Provision",
          "Area",
          "Area_Team",
          "Health_Board_Name",
          "NumberStaff",
          "Registered_Places",
          "Client_group",
          "PublicList",
          "Complnt_upheld_or_partially_{year}",
          "Complaints_upheld_{year}",
          "Enforcements_issued_{year}",
          "any_requirements_{year}",
          "count any reqs {year}");

  static final TableMapping MONTHLY = build();

  private DatastoreTable() {}

  private static TableMapping build() {
    TableMapping.Builder table =
        TableMapping.builder("care-inspectorate-datastore", "Care Inspectorate datastore")
            .partsOfTable(DatastoreParts::of)
            .note(
                "Rows of March 2016, 2017 and 2022 and of May 2026 were seen. The register comes out every month; of the other months since 2015 only names of columns are known. Years and the number of groups of columns are read from the header, up to 64 groups (CSV-028).")
            .note(
                "A register of services for all ages: the column Client_group, which is kept, says which are for children.")
            .note(
                "Each group of date, case number and texts of the last two financial years is an inspection; so is the last inspection, if no group has its date.")
            .note(
                "A row has the latest known grade of each column, not the grades of one inspection. They are put with an inspection only if exactly one of the row lies in the 120 days before their publication, which CSV-026 reports; else they make a record without a date of inspection. Where a row has key questions and quality themes, only the key questions are taken to have been published at the date.")
            .note(
                "Releases without columns of quality themes have grades in the columns of key questions that were published before key questions were asked, it seems those of the themes. They stay judgements of the key questions whose columns they are in, which CSV-026 reports. The inspectorate's own read-across, from care and support to supporting wellbeing or to care, play and learning, and so on, never changes an aspect.")
            .note(
                "Inspections before 1 April 2011, and grades published before it, are of the Care Commission, which inspected these services until then.")
            .note(
                "What the columns recs have are recommendations up to the year 2017-18, and areas for improvement from 2018-19, the first year of the Health and Social Care Standards. In which month of that year the words of reports changed was not seen.")
            .note(
                "An empty cell means that no text is printed, and not that there was nothing to do. Only where any_requirements of the year begins \"Inspected but no requirements\" do its inspections state 0 requirements; the column itself is kept. A text that says that there are none (\"No requirements\", \"None identified\") states 0, too.")
            .note(
                "Texts are divided into items as they are numbered. A date by which something must be done is read where it is a date; \"within one month\" is not.")
            .note(
                "A service without any date and any grade has not been inspected; its row is skipped and counted. What makes no record of its own, as \"Not yet inspected\" in place of a date, or MinGrade without a grade, is kept with the latest record of the row.")
            .note(
                "If no column has the number of the service, the id is made of its kind, name, town, provider, council area and registration date. Names of childminders and of homes of children are left out of ids too, unless personal data are kept: two childminders of one town who registered in the same month and were inspected on the same day then have the same id.")
            .note(
                "The id of an inspection is care-inspectorate/service/, the number of the service and the date, whatever columns give them; the second of a day has its case number after that, or else its place in the year before the date (second-2025-06-01). Grades of an inspection that is not stated have grading- before the date of their publication; without a date they begin care-inspectorate/latest-grades/ or care-inspectorate/latest-quality-themes/ instead.")
            .note("NA in a key question means that it does not apply, or nothing at all.")
            .id(DatastorePart.BEGINNING, NUMBER, LAST)
            .id(RowId.of(DatastorePart.BEGINNING, SERVICE, NAME, LAST).also(DatastorePart.MORE))
            .inspectedBy("Care Inspectorate", BodyCode.CARE_INSPECTORATE)
            .required(SERVICE, Binding.inspectedKind(SERVICES))
            .required(NAME, Binding.inspectedName())
            .required(LAST, Binding.fieldworkStart())
            .column(GRADED, Binding.published())
            .column(NUMBER, Binding.inspectedIdentifier("care-service-number"), "CaseNumber")
            .column("Council_Area_Name", Binding.areaName().keeping(ABROAD));
    GradeWords grades =
        GradeWords.of(ScaleCode.CARE_INSPECTORATE_SIX_POINT)
            .numbered("care-inspectorate-datastore");
    DatastoreColumns.KEY_QUESTIONS.forEach(
        (column, aspect) -> table.column(column, Binding.judgement(aspect, grades)));
    DatastoreColumns.THEMES.forEach(
        (column, aspect) -> table.column(column, Binding.judgement(aspect, grades)));
    DatastoreColumns.ABOUT_GRADES.forEach(
        column -> table.column(column, Binding.of("kept with the grades", DatastoreTable::keep)));
    ABOUT_SERVICE.forEach(column -> table.column(column, Binding.kept()));
    return table
        .column("ManagerName", Binding.kept(), "Manager_Name")
        .column("ServiceType", Binding.kept(), "Service Type")
        .column("ServiceProvider", Binding.kept(), "Service_Provider")
        .column("Integration_Authority_Name", Binding.kept())
        .column("RADScore", Binding.kept(), "RAD_SAT_Score")
        .column("RAD", Binding.kept())
        .column("Annual_Return_Submitted", Binding.kept(), annualReturns())
        .column("{nth}_date_{year}", Binding.fieldworkStart())
        .column("{nth}_case_{year}", Binding.identifier("care-inspectorate-case"))
        .column(
            "{nth}_recs_{year}",
            PriorityAreaColumns.items(
                "kind recommendation up to 1718, then area-for-improvement",
                DatastoreTable::kindOfImprovement))
        .column("{nth}_reqs_{year}", PriorityAreaColumns.items(PriorityAreaKind.REQUIREMENT))
        .build();
  }

  /** What is computed from grades shows that there was an inspection, as a kept cell does not. */
  private static void keep(Cell cell, InspectionDraft draft) {
    draft.keep(cell);
  }

  /** The header has the month of the return: Dec14, Dec25. */
  private static String[] annualReturns() {
    return IntStream.rangeClosed(12, 40)
        .mapToObj(year -> "Dec" + year + "_Annual_Return_Submitted")
        .toArray(String[]::new);
  }

  /** The Health and Social Care Standards of April 2018 made areas of improvement of them. */
  private static PriorityAreaKind kindOfImprovement(Cell cell) {
    String column = cell.column();
    return column.substring(column.lastIndexOf('_') + 1).compareTo("1819") < 0
        ? PriorityAreaKind.RECOMMENDATION
        : PriorityAreaKind.AREA_FOR_IMPROVEMENT;
  }
}
