package io.github.openinspections.serialization.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.serialization.Csv;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.serialization.Transcript;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.reading.BothWays;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every published table is detected from its header and read without needless problems. */
class PublishedTablesTest {
  private static final String INFERRED =
      "the latest grades are put with the only inspection of the row in the 120 days before their"
          + " publication; the table does not say of which inspection they are";

  private static final String LEFT_OUT =
      "CSV-019 - 1:7 the table: personal data, and names and addresses of children's homes, are left"
          + " out: 1 cell in \"ServiceName\"";

  private static final Path FIRST_ROWS = Path.of("src/test/resources/tables/first-rows.txt");

  @ParameterizedTest
  @EnumSource
  void theHeaderAloneIdentifiesTheTable(PublishedFile table) {
    List<String> header = Csv.read(table.headerText());

    assertThat(PublishedTables.all().stream().filter(known -> known.fits(header)))
        .containsExactly(table.mapping());
    assertThat(header).filteredOn(name -> !name.isEmpty()).allMatch(table.mapping()::knows);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsRemarkedThatAnExpertWouldUnderstand(PublishedFile table) {
    List<String> remarks = new ArrayList<>();
    for (String outcome : Transcript.dataset(table.open())) {
      if (!outcome.matches("\\d+ \\d+:1 read .*")) {
        remarks.add(outcome);
      }
    }

    assertThat(remarks).containsExactlyElementsOf(expected(table));
  }

  /**
   * What remains: half a sentence of a report and a footnote are in the place of a grade, and
   * neither says which grade; a service that has not been inspected is not an inspection.
   */
  private static List<String> expected(PublishedFile table) {
    if (!table.isUtf8()) {
      return List.of("CSV-007 - 1:1 the table: not UTF-8, read as windows-1252");
    }
    return switch (table) {
      case ILACS_HISTORY ->
          List.of(
              "CSV-003 /x-help-and-protection-grade 13:12 ofsted/local-authority/80551/50300001:"
                  + " column \"help_and_protection_grade\": \"to requires improvement\" is not a"
                  + " grade of ofsted-four-point");
      case YOUTH_JUSTICE ->
          List.of(
              "CSV-003 /x-overall-rating 6:4 hmi-probation/youth-justice/yjs4: column"
                  + " \"overall_rating\": \"1 The resettlement standard does not contribute to the"
                  + " overall rating for the YO…\" is not a grade of hmi-probation-four-point");
      case DATASTORE ->
          List.of(
              "CSV-006 - 8:1 the table: the row holds no inspection: it has no inspection"
                  + " date, no grade and nothing else of an inspection",
              "CSV-019 - 1:4 the table: personal data, and names and addresses of children's homes,"
                  + " are left out: 15 cells in \"ServiceName\", \"ServiceProvider\"",
              "CSV-026 - 2:1 the table: 17 records: " + INFERRED);
      case DATASTORE_2016 ->
          List.of(
              "CSV-006 - 4:1 the table: the row holds no inspection: it has no inspection"
                  + " date, no grade and nothing else of an inspection",
              LEFT_OUT);
      case DATASTORE_2017 ->
          List.of(
              "CSV-026 - 2:1 the table: 1 record: " + INFERRED,
              "CSV-026 - 2:1 the table: 1 record: two inspections of one service on one day; the id"
                  + " of the second has its case number, or else its place in the row");
      case DATASTORE_2022 -> List.of(LEFT_OUT, "CSV-026 - 2:1 the table: 1 record: " + INFERRED);
      case CHILDCARE_2025 ->
          List.of(
              "CSV-006 - 5:1 the table: the row holds no inspection: it has no inspection"
                  + " date, no grade and nothing else of an inspection",
              "CSV-019 - 1:6 the table: personal data, and names and addresses of children's homes,"
                  + " are left out: 1 cell in \"Provider Name\"");
      case CHILDCARE_2026 ->
          List.of(
              "CSV-019 - 1:1 the table: personal data, and names and addresses of children's homes,"
                  + " are left out: 4 cells in \"Web link\", \"Provider Name\"");
      case DATASTORE_2026 ->
          List.of(
              "CSV-027 - 2:77 care-inspectorate/service/cs2099000001/2025-12-02: column"
                  + " \"first_reqs_2526\": \"By 31 February 2026\" is no date of the calendar, so that"
                  + " the item has no due date",
              "CSV-026 - 2:1 the table: 1 record: " + INFERRED,
              "CSV-026 - 3:1 the table: 1 record: grades for key questions were published before"
                  + " such services were asked them (in July 2018; day care of children and"
                  + " childminding in June 2022); they seem to be those of quality themes");
      case SOCIAL_CARE_PROVIDERS ->
          List.of(
              "CSV-006 - 6:1 the table: the row holds no inspection: it has no inspection"
                  + " date, no grade and nothing else of an inspection");
      default -> List.of();
    };
  }

  @ParameterizedTest
  @EnumSource
  void rowsBecomeInspectionsWithDifferentIds(PublishedFile table) {
    List<Entry> entries = table.entries();

    assertThat(entries).hasSize(table.records());
    assertThat(entries.stream().map(Entry::number))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, table.records()).mapToObj(Long::valueOf).toList());
    assertThat(entries.stream().map(entry -> entry.inspection().map(Inspection::id).orElseThrow()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void theFirstRowBecomesThisInspection(PublishedFile table) throws IOException {
    Inspection first = table.entries().get(0).inspection().orElseThrow();

    assertThat(Files.readAllLines(FIRST_ROWS))
        .contains(table + " " + InspectionWriter.json().compact().toText(first).strip());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsReadIsWrittenAndReadAgain(PublishedFile table) {
    for (Entry entry : table.entries()) {
      Inspection made = entry.inspection().orElseThrow();
      byte[] json = InspectionWriter.json().toText(made).getBytes(StandardCharsets.UTF_8);

      assertThat(InspectionReader.json().read(json).inspection()).contains(made);
      assertThat(BothWays.agree(json, Limits.DEFAULT))
          .as("%s on the fast path", made.id())
          .isTrue();
    }
  }

  @Test
  void everyTableHasAFixture() {
    assertThat(Arrays.stream(PublishedFile.values()).map(PublishedFile::mapping).distinct())
        .containsExactlyInAnyOrderElementsOf(
            PublishedTables.all().stream()
                .filter(table -> table.withoutInspections().isEmpty())
                .toList());
    assertThat(PublishedTables.all().stream().map(TableMapping::name)).doesNotHaveDuplicates();
    assertThat(PublishedTables.find("no-such-table")).isEmpty();
  }
}
