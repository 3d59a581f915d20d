package io.github.openinspections.serialization.published;

import io.github.openinspections.core.time.DateOrder;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.Cell;
import io.github.openinspections.serialization.csv.CellWords;
import io.github.openinspections.serialization.csv.GradeWords;
import io.github.openinspections.serialization.csv.Row;
import io.github.openinspections.serialization.csv.RowId;
import io.github.openinspections.serialization.csv.RowPart;
import io.github.openinspections.serialization.csv.TableMapping;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Care Inspectorate's datastore, a monthly register of services for all ages. Grades published
 * before the last inspection belong to an earlier inspection: such a row makes two records. A
 * service without either date has not been inspected yet. In a key question {@code NA} means that
 * it does not apply, or nothing at all.
 */
final class DatastoreTable {
  private static final String BEGINNING = "care-inspectorate/service";
  private static final String NUMBER = "CSNumber";
  private static final String SERVICE = "CareService";
  private static final String NAME = "ServiceName";
  private static final String LAST = "Last_inspection_Date";
  private static final String GRADED = "Publication_of_Latest_Grading";

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

  private static final String[] MORE = {
    "Subtype", "Service_town", "ServiceProvider", "Council_Area_Name", "Date_Reg"
  };

  private static final Map<String, AspectCode> KEY_QUESTIONS =
      Map.of(
          "KQ_Support_Wellbeing", AspectCode.WELLBEING,
          "KQ_Care_and_Support_Planning", AspectCode.CARE_AND_SUPPORT_PLANNING,
          "KQ_Setting", AspectCode.SETTING,
          "KQ_Staff_Team", AspectCode.STAFF_TEAM,
          "KQ_Leadership", AspectCode.LEADERSHIP,
          "KQ_Care_Play_and_Learning", AspectCode.CARE_PLAY_AND_LEARNING);

  private static final List<String> ABOUT_GRADES =
      List.of("GradeSpread", "MinGrade", "MaxGrade", "MinGrade_change");

  private static final RowPart WHOLE = part(LAST);
  private static final RowPart ONLY_GRADED = part(GRADED);
  private static final RowPart GRADED_BEFORE = part(GRADED).without(LAST);
  private static final RowPart UNGRADED_LAST =
      part(LAST)
          .without(
              Stream.of(KEY_QUESTIONS.keySet(), ABOUT_GRADES, List.of(GRADED))
                  .flatMap(Collection::stream)
                  .toArray(String[]::new));

  static final TableMapping MONTHLY = build();

  private DatastoreTable() {}

  private static RowPart part(String date) {
    return RowPart.of(RowId.of(BEGINNING, NUMBER, date))
        .orId(idWithoutNumber(date))
        .orId(RowId.of(BEGINNING, SERVICE, date).also(MORE));
  }

  private static RowId idWithoutNumber(String date) {
    return RowId.of(BEGINNING, SERVICE, NAME, date).also(MORE);
  }

  /** A date that is not understood is no reason to divide a row. */
  private static List<RowPart> parts(Row row) {
    Optional<PartialDate> last = row.date(LAST);
    Optional<PartialDate> graded = row.date(GRADED);
    boolean unread = row.cell(LAST).flatMap(Cell::text).isPresent();
    if (last.isEmpty()) {
      return List.of(graded.isEmpty() || unread ? WHOLE : ONLY_GRADED);
    }
    boolean before = graded.map(date -> date.compare(last.get()) == DateOrder.BEFORE).orElse(false);
    return before ? List.of(GRADED_BEFORE, UNGRADED_LAST) : List.of(WHOLE);
  }

  private static TableMapping build() {
    GradeWords grades =
        GradeWords.of(ScaleCode.CARE_INSPECTORATE_SIX_POINT)
            .numbered("care-inspectorate-datastore");
    TableMapping.Builder table =
        TableMapping.builder("care-inspectorate-datastore", "Care Inspectorate datastore")
            .parts(DatastoreTable::parts)
            .note(
                "No rows of this layout were seen, only its header and the values of its columns.")
            .note(
                "A register of services for all ages: the column Client_group, which is kept, says which are for children.")
            .note(
                "Grades published before the last inspection belong to an earlier inspection: such a row makes two records, and the record of the last inspection has no grades.")
            .note(
                "A service without either date has not been inspected; its row is skipped and counted.")
            .note(
                "If no column has the number of the service, the id is made of its kind, name, town, provider, council area and registration date. Names of childminders and of homes of children are left out of ids too, unless personal data are kept: two childminders of one town who registered in the same month and were inspected on the same day then have the same id.")
            .note("NA in a key question means that it does not apply, or nothing at all.")
            .id(BEGINNING, NUMBER, LAST)
            .id(idWithoutNumber(LAST))
            .inspectedBy("Care Inspectorate", BodyCode.CARE_INSPECTORATE)
            .required(SERVICE, Binding.inspectedKind(SERVICES))
            .required(NAME, Binding.inspectedName())
            .required(LAST, Binding.fieldworkStart())
            .required(GRADED, Binding.published())
            .column(NUMBER, Binding.inspectedIdentifier("care-service-number"), "CaseNumber")
            .column("Council_Area_Name", Binding.areaName().keeping(ABROAD));
    KEY_QUESTIONS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            question ->
                table.column(question.getKey(), Binding.judgement(question.getValue(), grades)));
    ABOUT_GRADES.forEach(column -> table.column(column, Binding.kept()));
    List.of(
            "Subtype",
            "ServiceType",
            "Service_town",
            "Service_Postcode",
            "ServiceProvider",
            "Provided_by_Local_Authority",
            "Date_Reg",
            "DateReg",
            "CareHome_Main_Area_of_Care",
            "NumberStaff",
            "Registered_Places",
            "Client_group",
            "ServiceStatus")
        .forEach(column -> table.column(column, Binding.kept()));
    for (String year : List.of("2223", "2324", "2425")) {
      table
          .column("Complaints_upheld_" + year, Binding.kept())
          .column("Enforcements_issued_" + year, Binding.kept())
          .column("any_requirements_" + year, Binding.kept());
    }
    return table.build();
  }
}
