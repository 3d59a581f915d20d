package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.ANOTHER;
import static io.github.openinspections.serialization.untidy.Sample.READ;
import static io.github.openinspections.serialization.untidy.Sample.READ_TOO;
import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.Sheets;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that was sorted together with its header, or joined below one without a header. */
class RowsAboveHeaderTest {
  private static final String ONE_READ = "1 rows: 1 with records";

  @ParameterizedTest
  @EnumSource
  void recordsAboveTheHeaderAreRefused(Sample sample) {
    Outcome outcome = sample.whole(ROW + "\n" + ROW + sample.header() + ANOTHER);

    assertThat(outcome.lines())
        .containsExactly(READ_TOO, "CSV-014 1", "CSV-014 3", "3 rows: 1 with records, 2 refused");
    assertThat(outcome.messages("CSV-014").get(1))
        .startsWith(
            "a record without id: the row is left out, since it has no id, which is made of ")
        .endsWith(
            "; the row is above the header in row 4, so that nothing says which of its cells make"
                + " the id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SC1,Children's home,Kent,Full inspection,,,70,Good\n",
        "SC1,Children's home,Kent,Full inspection,5/13/2018,,,\n",
        "SC1,Children's home,Kent,Full inspection,31st March 2018\n",
        ",Children's home,Kent,Full inspection,12/05/2018,,,Good\n",
        "SC1,Children's home,Kent,Full inspection,12/05/2018,21/06/2018,70,Good,more\n"
      })
  void aRecordNeedNotBeWhole(String row) {
    assertThat(Sample.PUBLISHED.whole(row + Sample.PUBLISHED.header() + ROW).lines())
        .containsExactly(READ, "CSV-014 1", "2 rows: 1 with records, 1 refused");
  }

  /** No date of a narrow table is the name of a column. */
  @Test
  void aTableMayHaveTwoColumns() {
    TableMapping visits =
        TableMapping.builder("visits", "Visits")
            .id("visits", "Ref")
            .required("Ref", Binding.identifier("ref"))
            .required("Visited", Binding.fieldworkStart())
            .build();
    byte[] file = "a1,2018-05-12\na2,Visit 2\nRef,Visited\n".getBytes(StandardCharsets.UTF_8);
    Outcome outcome = Outcome.of(DatasetReader.csv(visits).open(file));

    assertThat(outcome.lines()).containsExactly("CSV-014 1", "CSV-014 2", "2 rows: 2 refused");
  }

  /** The first rows below the header are held until they show how dates are written. */
  @ParameterizedTest
  @EnumSource
  void theyComeFirst(Sample sample) throws IOException {
    String file = ROW + "x".repeat(200) + ",\n" + ROW + sample.header() + ANOTHER;
    ReadOptions options =
        ReadOptions.builder().limits(Limits.builder().textLength(100).build()).build();
    List<Long> lines = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    try (InspectionDataset dataset =
        sample.reader(options).open(file.getBytes(StandardCharsets.UTF_8))) {
      for (Entry entry : dataset) {
        lines.add(entry.position().map(Position::line).orElse(0L));
        numbers.add(entry.number());
      }
    }
    assertThat(lines).containsExactly(1L, 2L, 3L, 5L);
    assertThat(numbers).containsExactly(1L, 2L, 3L, 4L);
  }

  @ParameterizedTest
  @EnumSource
  void damagedLinesAboveTheHeaderAreRefused(Sample sample) {
    byte[] file = ("\ufeff# title\n" + sample.header() + ROW).getBytes(StandardCharsets.UTF_8);
    file[3] = (byte) 0xc3;

    assertThat(sample.whole(file).lines())
        .containsExactly(READ, "SYN-002 1:1", "2 rows: 1 with records, 1 refused");
  }

  @ParameterizedTest
  @EnumSource
  void rowsBelowAMisspeltHeaderAreRefused(Sample sample) {
    String misspelt = sample.header().replaceFirst("[^,]+", "Setting");

    assertThat(sample.whole(misspelt + ROW + ROW + sample.header() + ANOTHER).lines())
        .containsExactly(READ_TOO, "CSV-014 2", "CSV-014 3", "3 rows: 1 with records, 2 refused");
    assertThat(sample.whole(turned(misspelt) + turned(ROW) + sample.header() + ANOTHER).lines())
        .as("another order of columns")
        .containsExactly(READ_TOO, "CSV-014 2", "2 rows: 1 with records, 1 refused");
  }

  /** A sheet ends a row with its last text. */
  @Test
  void rowsOfASheetMayEndBeforeTheHeader() {
    String undated = "SC1,Children's home,Kent,Full inspection,12/05/2018,,,";
    List<List<String>> rows =
        Stream.of(undated, Sample.OWN.header(), ANOTHER)
            .map(line -> Arrays.asList(line.strip().split(",", -1)))
            .toList();
    for (byte[] file :
        List.of(
            Sheets.xlsx(Map.of("Visits", Sheets.xlsxRows(rows))),
            Sheets.ods(Map.of("Visits", Sheets.odsRows(rows))))) {
      assertThat(Sample.OWN.whole(file).lines())
          .containsExactly(READ_TOO, "CSV-014 1", "2 rows: 1 with records, 1 refused");
    }
  }

  private static String turned(String line) {
    List<String> cells = Arrays.asList(line.strip().split(",", -1));
    Collections.reverse(cells);
    return String.join(",", cells) + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspections as at 31 March 2018\n",
        "Inspections,,,,31 March 2018,,,\n",
        "Setting,,Place,Inspection,Dates,,Number,Grade\n",
        "Setting,,Place,Inspection,2018,,2018,2017-18\n",
        "Setting,,Place,Inspection in 2018,Dates 2017-18,,2018,2017-18\n",
        "Unnamed: 0,Unnamed: 1,Unnamed: 2,Unnamed: 3,Unnamed: 4,Unnamed: 5,Unnamed: 6,Unnamed: 7\n",
        "Column1,Column2,Column3,Column4,Column5,Column6,Column7,Column8\n",
        "1,2,3,4,5,6,7,8\n",
        "text,text,text,text,date,date,number,text\n",
        ",,,,,,,\n\n"
      })
  void otherLinesAreTitles(String line) {
    for (Sample sample : Sample.values()) {
      assertThat(sample.whole(line + sample.header() + ROW).lines())
          .containsExactly(READ, ONE_READ);
      assertThat(
              sample
                  .whole(
                      sample.header().replaceFirst("[^,]+", "Setting")
                          + line
                          + sample.header()
                          + ROW)
                  .lines())
          .as("below a misspelt header")
          .containsExactly(READ, ONE_READ);
    }
  }
}
