package io.github.openinspections.serialization.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A register whose header has more inspections in a row than any real one. */
class DatastoreWidthTest {
  private static final List<String> WORDS = List.of("first", "second", "third", "fourth");

  /** The columns of as many groups: four in each financial year from 2000-01 on. */
  private static List<String> columns(int groups, String... kinds) {
    return IntStream.range(0, groups)
        .boxed()
        .flatMap(
            group ->
                Stream.of(kinds)
                    .map(
                        kind ->
                            WORDS.get(group % 4)
                                + "_%s_%02d%02d".formatted(kind, group / 4, group / 4 + 1)))
        .toList();
  }

  private static final class Read {
    private final List<Inspection> inspections = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
  }

  private static Read read(List<String> columns, String cell) {
    String header = "CSNumber,CareService,ServiceName,Last_inspection_Date,";
    String row = "CS2099000001,Child Minding,Ms A,NA,";
    String table =
        header
            + String.join(",", columns)
            + "\n"
            + row
            + columns.stream().map(column -> cell).collect(Collectors.joining(","))
            + "\n";
    Read read = new Read();
    try (InspectionDataset dataset =
        DatasetReader.csv(ReadOptions.DEFAULT).open(table.getBytes(StandardCharsets.UTF_8))) {
      for (Entry entry : dataset) {
        entry.inspection().ifPresent(read.inspections::add);
        read.problems.addAll(entry.problems());
      }
      read.problems.addAll(dataset.problems());
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    return read;
  }

  @Test
  void upTo64GroupsAreRead() {
    Read read = read(columns(64, "date", "reqs"), "01/06/2025");

    assertThat(read.inspections).hasSize(64);
    assertThat(read.problems).extracting(Problem::rule).doesNotContain("CSV-028", "CSV-004");
  }

  @Test
  void columnsOfFurtherGroupsAreNamedOnceAndKept() {
    Read read = read(columns(66, "date", "case"), "01/06/2025");

    assertThat(read.inspections).hasSize(64);
    assertThat(read.problems).extracting(Problem::rule).doesNotContain("CSV-004");
    assertThat(read.problems)
        .filteredOn(problem -> problem.rule().equals("CSV-028"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule() + " " + one.message())
                  .isEqualTo(
                      "CSV-028 the table: 4 columns are not read, the first of them \"first_date_1617\": the"
                          + " table has more than 64 groups of columns by ordinal and year, such as"
                          + " first_date_2526; their cells are kept");
              assertThat(one.position()).contains(Position.of(1, 4 + 128 + 1));
              assertThat(one.columnName()).contains("first_date_1617");
            });
    assertThat(
            read.inspections.stream()
                .flatMap(one -> one.extensions().stream())
                .map(kept -> kept.name()))
        .contains("x-first-date-1617", "x-second-case-1617");
  }

  @Test
  void aFurtherColumnOfAGroupThatIsReadIsRead() {
    List<String> columns = new ArrayList<>(columns(65, "date"));
    columns.add("first_case_0001");

    assertThat(read(columns, "01/06/2025").inspections.get(0).identifiers())
        .containsEntry("care-inspectorate-case", "01/06/2025");
  }

  @Test
  void columnsOfAYearAloneAreOfNoGroup() {
    List<String> columns = new ArrayList<>(columns(64, "date"));
    columns.add("Complaints_upheld_2526");

    assertThat(read(columns, "01/06/2025").problems)
        .extracting(Problem::rule)
        .doesNotContain("CSV-028", "CSV-004");
  }
}
