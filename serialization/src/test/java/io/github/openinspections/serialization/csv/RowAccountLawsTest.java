package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.serialization.Csv;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.untidy.Account;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Any table under any mapping: of each row the account says what became of it. */
class RowAccountLawsTest {
  private static final List<String> CELLS =
      List.of(
          "",
          "",
          "",
          " ",
          "1",
          "SC1",
          "2",
          "Good",
          "12/05/2018",
          "5/13/2018",
          "43232",
          "n/a",
          "TBC",
          "Total",
          "Notes",
          "Source: a, b",
          "some time",
          "=\"7\"",
          "1,027,079",
          "1.02E+07",
          "Children’s home",
          "a\nb",
          "\"",
          "https://example.org/7",
          "Not yet inspected");

  private final List<List<String>> rows = new ArrayList<>();

  @Property(tries = 1000)
  void addsUp(@ForAll long seed) {
    Random random = new Random(seed);
    TableMapping mapping = new ArbitraryMapping(seed).mapping();
    List<String> header = mapping.columns().stream().map(Column::name).toList();
    rows.clear();
    rows.add(header);
    for (int i = random.nextInt(12); i > 0; i--) {
      rows.add(random.nextInt(12) == 0 ? header : row(header.size(), random));
    }
    byte[] table = Csv.write(rows).getBytes(StandardCharsets.UTF_8);
    InspectionDataset dataset = DatasetReader.csv(mapping).open(table);
    Optional<RowCounts> counts = Account.sound(dataset, mapping.inspections().isEmpty());

    boolean read = dataset.stopped().isEmpty();
    Statistics.collect(read ? "read" : "no header found");
    Statistics.coverage(coverage -> coverage.check("read").percentage(part -> part > 50));
    if (read) {
      assertThat(counts).map(RowCounts::read).hasValue(filled());
    }
  }

  private static List<String> row(int width, Random random) {
    int size = random.nextInt(5) == 0 ? 1 + random.nextInt(width + 1) : width;
    List<String> row = new ArrayList<>();
    while (row.size() < size) {
      row.add(CELLS.get(random.nextInt(CELLS.size())));
    }
    return row;
  }

  private long filled() {
    return rows.stream().skip(1).filter(row -> !row.stream().allMatch(String::isBlank)).count();
  }
}
