package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.serialization.options.PersonalData;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.published.PublishedTables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells about people, and about places where children live, are left out unless asked for. */
class PersonalDataTest {
  private static final TableMapping VISITS =
      TableMapping.builder("visits", "Visits")
          .id("visits", "Number")
          .required("Number", Binding.identifier("visit"))
          .required("Date", Binding.fieldworkStart())
          .column(
              "Sort",
              Binding.inspectedKind(
                  CellWords.of("CM", InspectedKind.CHILD_MINDING)
                      .and("Home", InspectedKind.CHILDRENS_HOME)
                      .and("Agency", InspectedKind.INDEPENDENT_FOSTERING_AGENCY)))
          .column("Called", Binding.inspectedName())
          .column("Led by", Binding.leadInspector(), "Lead inspector")
          .column("Remark", Binding.kept().personal())
          .build();

  private static List<String> read(String csv, PersonalData choice) {
    List<String> read = new ArrayList<>();
    InspectionDataset dataset =
        DatasetReader.csv(VISITS, ReadOptions.builder().personalData(choice).build())
            .open(csv.getBytes(StandardCharsets.UTF_8));
    for (Entry entry : dataset) {
      entry.inspection().ifPresent(i -> read.add(InspectionWriter.json().compact().toText(i)));
      entry.rows().forEach(row -> read.addAll(row.cells()));
      entry.problems().forEach(problem -> read.add(problem.message()));
    }
    dataset.problems().stream().map(Problem::message).forEach(read::add);
    return read;
  }

  private static void isLeftOut(String header, String row, String secret) {
    String csv = header + "\n" + row + "\n";
    assertThat(String.join("\n", read(csv, PersonalData.OMIT))).doesNotContain(secret);
    assertThat(String.join("\n", read(csv, PersonalData.KEEP))).contains(secret);
  }

  private static void isRead(String header, String row, String text) {
    assertThat(String.join("\n", read(header + "\n" + row + "\n", PersonalData.OMIT)))
        .contains(text)
        .doesNotContain("personal data");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Manager",
        "ManagerName",
        "Manager_Name",
        "Name of manager",
        "Registered manager's name",
        "Inspector",
        "inspector_name",
        "Inspector's contact",
        "Contact",
        "Responsible individual",
        "Service_Phone_Number",
        "Telephone",
        "Tel. no",
        "Fax",
        "E-mail",
        "Eforms_email_address",
        "Address",
        "Address_line_1",
        "Address 2",
        "Street",
        "Postcode",
        "Service_Postcode",
        "POST CODE [note 2]",
        "ChopUPRN",
        "Datazone",
        "Data zone 2011",
        "SIMD_rank",
        "Easting",
        "Longitude",
        "Grid reference",
        "Man\u200bager",
        "\uff2danager",
        "Surname",
        "Name of children's home",
        "Childminder name",
        "Person in charge",
        "Registered person",
        "RI",
        "Mgr",
        "Head of home",
        "Head teacher",
        "HEADTEACHER",
        "Premises",
        "Map reference",
        "MapRef",
        "Lat/Long",
        "Latitude",
        "lat",
        "TELEPHONENUMBER",
        "telephone_number",
        "TelephoneNumber",
        "Tel no",
        "Mob",
        "Mobile no.",
        "Contact name",
        "CONTACTNAME",
        "Lead inspector",
        "Nominated individual",
        "House number",
        "House name",
        "Line 2 of address",
        "Address line 2",
        "addressline2",
        "Output area",
        "OutputArea2011",
        "LSOA21CD",
        "what3words",
        "What 3 words",
        "Cyfeiriad",
        "Cod post",
        "Ff\u00f4n",
        "Rhif ff\u00f4n",
        "Rheolwr",
        "Enw'r rheolwr",
        "Unigolyn Cyfrifol",
        "Name of the home's manager at the time of the visit",
        "MANAGERNAME",
        "Manager's forename",
        "Manager e-mail 2",
        "Telephone number of the home",
        "E-mail for queries",
        "Social worker",
        "Date of birth",
        "Child's name"
      })
  void suchColumnsAreAboutPeopleOrPlaces(String header) {
    assertThat(PersonalWords.meaning(header)).contains(PersonalColumn.ALWAYS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Management and leadership",
        "The effectiveness of leaders and managers",
        "Report url",
        "Name of local authority",
        "Address of the report",
        "Actions to address",
        "Service_town",
        "Council_Area_Name",
        "Health_Board_Name",
        "Provider URN",
        "Provider type",
        "Area_Team",
        "Number of telephone calls",
        "Females",
        "Contact date",
        "inspectors_inspections_count",
        "Provided_by_Local_Authority",
        "Quality_of_Mgmt_and_Lship",
        "Parliamentary constituency",
        "Inspectorate",
        "SP_number",
        "Long term care only",
        "SIMD2020_Decile",
        "Telephone interviews held",
        "Emails received",
        "Mobile provision",
        "Manager changes in last year",
        "Managers trained",
        "Leadership and management",
        "Number of postcodes",
        "No. of managers",
        "NUMBEROFPOSTCODES",
        "Address of report",
        "Quality of management and leadership",
        "Inspector's grade",
        "How well managers support staff",
        "Risk",
        "Orienteering",
        "Case type",
        "Local authority address book",
        "Named person service",
        "Contact with family",
        "Long stay",
        "Website checked on",
        "Region",
        "Trial",
        "Owned by council",
        "Premises type",
        "Location type",
        "Person-centred care",
        ""
      })
  void suchColumnsAreNot(String header) {
    assertThat(PersonalWords.meaning(header)).isEmpty();
  }

  @Test
  void namesDependOnTheService() {
    Map<String, PersonalColumn> names = new TreeMap<>();
    for (String header :
        List.of(
            "Name",
            "ServiceName",
            "Setting Name",
            "Provider name",
            "Provider",
            "ServiceProvider",
            "Service_Provider",
            "Registered provider",
            "Organisation which owns the provider",
            "Location name",
            "Trading as",
            "Owner",
            "Licensee",
            "Enw",
            "SETTINGNAME",
            "Website",
            "URL")) {
      names.put(header, PersonalWords.meaning(header).orElseThrow());
    }
    assertThat(names.toString())
        .isEqualTo(
            "{Enw=NAME_OF_SERVICE, Licensee=NAME_OF_OWNER, Location name=NAME_OF_SERVICE,"
                + " Name=NAME_OF_SERVICE, Organisation which owns the provider=NAME_OF_OWNER,"
                + " Owner=NAME_OF_OWNER,"
                + " Provider=NAME_OF_SERVICE, Provider name=NAME_OF_SERVICE,"
                + " Registered provider=NAME_OF_OWNER, SETTINGNAME=NAME_OF_SERVICE,"
                + " ServiceName=NAME_OF_SERVICE,"
                + " ServiceProvider=NAME_OF_OWNER, Service_Provider=NAME_OF_OWNER,"
                + " Setting Name=NAME_OF_SERVICE, Trading as=NAME_OF_SERVICE, URL=NAME_OF_SERVICE,"
                + " Website=NAME_OF_SERVICE}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Childminder",
        "Child Minding",
        "Childcare on domestic premises",
        "Home childcarer",
        "child-minding"
      })
  void suchServicesArePeople(String kind) {
    assertThat(ServiceKind.of(ServiceKind.letters(kind))).isEqualTo(ServiceKind.PERSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Children\u2019s home",
        "Secure children's home",
        "Care Home Service/Children",
        "Residential special school (registered as a children's home)",
        "childrens-home"
      })
  void suchServicesAreHomes(String kind) {
    assertThat(ServiceKind.of(ServiceKind.letters(kind))).isEqualTo(ServiceKind.CHILDRENS_HOME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Childcare on non-domestic premises",
        "Childminder agency",
        "Care Home Service/Older People",
        "Independent Fostering Agency",
        "Residential Family Centre",
        "Day Care of Children",
        ""
      })
  void suchServicesAreOrganisations(String kind) {
    assertThat(ServiceKind.of(ServiceKind.letters(kind))).isEqualTo(ServiceKind.ORGANISATION);
  }

  @Test
  void namesFollowTheKindOfTheRow() {
    isLeftOut("Number,Date,Sort,Called", "1,2024-05-01,CM,Ann Moss", "Ann Moss");
    isLeftOut("Number,Date,Sort,Called", "1,2024-05-01,Home,Oak Lodge", "Oak Lodge");
    isRead("Number,Date,Sort,Called", "1,2024-05-01,Agency,Oak Fostering", "Oak Fostering");
    isLeftOut("Number,Date,Provider type,Called", "1,2024-05-01,Childminder,Ann Moss", "Ann Moss");
    isLeftOut("Number,Date,Sort,Service provider", "1,2024-05-01,CM,Ann Moss", "Ann Moss");
    isRead("Number,Date,Sort,Service provider", "1,2024-05-01,Home,Oak Limited", "Oak Limited");
    isRead("Number,Date,Sort,Called", "1,2024-05-01,Home,REDACTED", "REDACTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Chldminder", "Childrens Hme", "CHM", "Thing", "TBC"})
  void namesOfKindsThatAreNotUnderstoodAreLeftOut(String kind) {
    isLeftOut("Number,Date,Sort,Called", "1,2024-05-01," + kind + ",Oak Lodge", "Oak Lodge");
    isLeftOut("Number,Date,Sort,Group,Called", "1,2024-05-01," + kind + ",x,Oak", "Oak");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fostering agency", "Childcare on non-domestic premises", "agency "})
  void namesOfOrganisationsThatTheMappingDoesNotKnowAreRead(String kind) {
    isRead("Number,Date,Sort,Called", "1,2024-05-01," + kind + ",Oak Lodge", "Oak Lodge");
  }

  @Test
  void columnsWithoutAHeaderAreNumbered() {
    assertThat(read("Number,Date,Manager,\n1,2024-05-01,Ann,Moss\n", PersonalData.OMIT))
        .anyMatch(message -> message.endsWith("2 cells in \"Manager\", column 4"));
  }

  @Test
  void aDraftQuotesNoRowOfATableWithoutHeader() {
    List<String> row = List.of("Ann Moss", "ann@example.org", "Fife");
    assertThat(MappingDraft.of("table", row, List.of()).columns()).isEmpty();
    assertThat(MappingDraft.of("table", List.of("Name", "E-mail"), List.of()).columns()).hasSize(2);
  }

  @Test
  void aCareHomeMayBeForChildren() {
    ServiceKinds kinds = kinds("Sort,Client group", "Care Home Service");
    assertThat(kinds.of(List.of("Care Home Service", ""))).isEqualTo(ServiceKind.UNKNOWN);
    assertThat(kinds.of(List.of("Care Home Service", "Adults")))
        .isEqualTo(ServiceKind.ORGANISATION);
    assertThat(kinds.of(List.of("Care Home Service", "Children")))
        .isEqualTo(ServiceKind.CHILDRENS_HOME);
  }

  private static ServiceKinds kinds(String headers, String careHome) {
    TableMapping mapping =
        TableMapping.builder("homes", "Homes")
            .id("homes", "Sort")
            .column(
                "Sort",
                Binding.inspectedKind(
                    CellWords.of(careHome, InspectedKind.CARE_HOME_SERVICE)
                        .and("CM", InspectedKind.CHILD_MINDING)))
            .build();
    List<String> cells = List.of(headers.split(","));
    return new ServiceKinds(mapping, new Header(mapping, 1, cells, ReadOptions.DEFAULT).bound());
  }

  @Test
  void onlyMappingsWithPrivateHomesDoubtAKind() {
    TableMapping councils =
        TableMapping.builder("councils", "Councils")
            .id("councils", "Number")
            .required("Number", Binding.identifier("visit"))
            .column("Called", Binding.inspectedName())
            .column(
                "Sort", Binding.inspectedKind(CellWords.of("LA", InspectedKind.LOCAL_AUTHORITY)))
            .build();
    List<String> read = new ArrayList<>();
    String csv = "Number,Called,Sort\n1,Fife,Unitary\n2,Moray,LA\n3,Ann Moss,Chldminder\n";
    DatasetReader.csv(councils)
        .open(csv.getBytes(StandardCharsets.UTF_8))
        .forEach(e -> read.add(InspectionWriter.json().toText(e.inspection().orElseThrow())));
    assertThat(String.join("\n", read)).contains("Fife", "Moray").doesNotContain("Ann Moss");
  }

  @Test
  void notesAreQuotedWithoutPeople() {
    String notes =
        """
        Contact: Ann Moss 01632 960001,,
        Note: compiled by Ann Moss,,
        "Source: register, ann.moss@example.org, ZZ1 1ZZ, 2024",,
        Published by Ayton Council,,
        """;
    String csv = "Number,Date,Called\n1,2024-05-01,\n" + notes;
    assertThat(String.join("\n", read(csv, PersonalData.OMIT)))
        .contains(
            "a note: Contact [withheld]",
            "a note: Note: compiled [withheld]",
            "a source: Source: register, [withheld], [withheld], 2024",
            "a note: Published by Ayton Council")
        .doesNotContain("Moss", "moss", "960001", "ZZ1");
    assertThat(String.join("\n", read(csv, PersonalData.KEEP)))
        .contains("Contact: Ann Moss 01632 960001", "compiled by Ann Moss", "ann.moss@", "ZZ1 1ZZ");
  }

  @Test
  void markedColumnsAndUnknownOnesAreLeftOutAndInspectorsAreRead() {
    isLeftOut("Number,Date,Remark", "1,2024-05-01,Ask Ann Moss", "Ann Moss");
    isLeftOut("Number,Date,Registered manager", "1,2024-05-01,Ann Moss", "Ann Moss");
    isRead("Number,Date,Lead inspector", "1,2024-05-01,Ann Moss", "Ann Moss");
  }

  @Test
  void cellsOfOtherColumnsAreLeftOutByWhatTheyHold() {
    isLeftOut("Number,Date,Ring", "1,2024-05-01,0131 496 0000", "496");
    isLeftOut("Number,Date,Write to", "1,2024-05-01,ann@example.org", "ann@");
    isLeftOut("Number,Date,Place", "1,2024-05-01,ZZ1 1ZZ", "ZZ1");
    isRead("Number,Date,Provider reference", "1,2024-05-01,01314960000", "01314960000");
    assertThat(read("Number,Date,Ring\n1,2024-05-01,0131 496 0000\n", PersonalData.OMIT))
        .anyMatch(message -> message.contains("1 cell in \"Ring\""));
  }

  @Test
  void theHeaderAboveCounts() {
    String headers = "Number,Date,Name,Title,Local authority\n1,2024-05-01,Ann Moss,Miss,Fife\n";
    assertThat(String.join("\n", read("Visits,,Home manager,,Area\n" + headers, PersonalData.OMIT)))
        .doesNotContain("Ann Moss", "Miss")
        .contains("Fife");
    assertThat(String.join("\n", read("Managers of homes\n" + headers, PersonalData.OMIT)))
        .contains("Ann Moss");
  }

  @Test
  void anEmptyHeaderContinuesTheOneToItsLeft() {
    isLeftOut("Number,Date,Manager,,Places", "1,2024-05-01,Ann,Moss,4", "Moss");
    isRead("Number,Date,Places,,Manager", "1,2024-05-01,4,about,", "about");
  }

  @Test
  void oneRemarkNamesTheColumnsAndCountsTheCells() {
    String csv = "Number,Date,Phone,Manager\n1,2024-05-01,0131,Ann Moss\n2,2024-05-02,NA,Bo Fen\n";
    assertThat(read(csv, PersonalData.OMIT))
        .contains(
            "the table: personal data, and names and addresses of children's homes, are left out:"
                + " 3 cells in \"Phone\", \"Manager\"")
        .noneMatch(message -> message.contains("unknown column"));
    assertThat(ReadOptions.DEFAULT.personalData()).isEqualTo(PersonalData.OMIT);
    assertThat("CSV-019").isEqualTo(problem(csv).rule());
  }

  private static Problem problem(String csv) {
    InspectionDataset dataset =
        DatasetReader.csv(VISITS, ReadOptions.DEFAULT).open(csv.getBytes(StandardCharsets.UTF_8));
    dataset.forEach(entry -> {});
    return dataset.problems().get(0);
  }

  /** Typed by hand: whoever adds a column looks whether it belongs here. */
  @Test
  void theseColumnsOfPublishedTablesAreLeftOut() {
    Map<String, String> found = new TreeMap<>();
    PersonalColumns omitted = PersonalColumns.of(PersonalData.OMIT);
    for (TableMapping table : PublishedTables.all()) {
      for (Column column : table.columns()) {
        omitted
            .of(column.name(), column.binding())
            .ifPresent(when -> found.put(table.name() + ": " + column.name(), when.toString()));
      }
    }
    assertThat(found)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("care-inspectorate-datastore: Address_line_1", "ALWAYS"),
                Map.entry("care-inspectorate-datastore: Address_line_2", "ALWAYS"),
                Map.entry("care-inspectorate-datastore: Address_line_3", "ALWAYS"),
                Map.entry("care-inspectorate-datastore: Address_line_4", "ALWAYS"),
                Map.entry("care-inspectorate-datastore: ChopUPRN", "ALWAYS"),
                Map.entry("care-inspectorate-datastore: Datazone", "ALWAYS"),
                Map.entry("care-inspectorate-datastore: Eforms_email_address", "ALWAYS"),
                Map.entry("care-inspectorate-datastore: Inspector", "ALWAYS"),
                Map.entry("care-inspectorate-datastore: ManagerName", "ALWAYS"),
                Map.entry("care-inspectorate-datastore: SIMD_rank", "ALWAYS"),
                Map.entry("care-inspectorate-datastore: Service_Email", "ALWAYS"),
                Map.entry("care-inspectorate-datastore: Service_Phone_Number", "ALWAYS"),
                Map.entry("care-inspectorate-datastore: Service_Postcode", "ALWAYS"),
                Map.entry("care-inspectorate-datastore: ServiceName", "NAME_OF_SERVICE"),
                Map.entry("care-inspectorate-datastore: ServiceProvider", "NAME_OF_OWNER"),
                Map.entry("ofsted-childcare-2026: Provider Name", "NAME_OF_SERVICE"),
                Map.entry("ofsted-childcare-2026: Web link", "NAME_OF_SERVICE"),
                Map.entry("ofsted-childcare-to-2025: Provider Name", "NAME_OF_SERVICE"),
                Map.entry("ofsted-social-care-inspections: Address 1", "ALWAYS"),
                Map.entry("ofsted-social-care-inspections: Address 2", "ALWAYS"),
                Map.entry("ofsted-social-care-inspections: Postcode", "ALWAYS"),
                Map.entry(
                    "ofsted-social-care-inspections: Organisation which owns the provider",
                    "NAME_OF_OWNER"),
                Map.entry("ofsted-social-care-inspections: Setting name", "NAME_OF_SERVICE"),
                Map.entry("ofsted-social-care-inspections: Web link", "NAME_OF_SERVICE"),
                Map.entry("ofsted-social-care-joiners-and-leavers: Name", "NAME_OF_SERVICE")));
  }
}
