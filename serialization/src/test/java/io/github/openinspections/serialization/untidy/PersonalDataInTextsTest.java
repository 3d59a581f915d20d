package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.serialization.csv.RowReader;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.published.PublishedTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One manager, in all texts that the library gives out about a table. */
class PersonalDataInTextsTest {
  private static final String HEADER =
      "CareService,ServiceName,CSNumber,Client_group,Last_inspection_Date,"
          + "Publication_of_Latest_Grading,Manager,,Ring,KQ_Setting";

  private static final List<String> ROWS =
      List.of(
          "Fostering Service,Ceeton,CS2003000001,Children,08/05/2024,10/07/2024,Bo,Fenwick,0131 496 0000,5",
          "Fostering Service,Ceeton,CS2003000002,Children,8/5/24x,,Bo,Fenwick,0131 496 0000,nine",
          "Fostering Service,Ceeton,,Children,x,,Bo Fenwick,,0131 496 0000,5",
          "Fostering Service,Ceeton,CS2003000003,Children,Bo Fenwick",
          "Contact: Bo Fenwick 0131 496 0000,,,,,,,,,",
          "Note: see Mr Bo Fenwick,,,,,,,,,");

  private static void holdsNothing(List<String> texts) {
    assertThat(String.join("\n", texts))
        .isNotEmpty()
        .doesNotContain("Fenwick", "fenwick", "496 0000");
  }

  @Test
  void entriesAndProblemsDoNotNameThem() throws IOException {
    String csv = HEADER + "\n" + String.join("\n", ROWS) + "\n";
    List<String> texts = new ArrayList<>();
    try (InspectionDataset dataset =
        DatasetReader.any(ReadOptions.DEFAULT).open(csv.getBytes(StandardCharsets.UTF_8))) {
      for (Entry entry : dataset) {
        add(entry, texts);
      }
      texts.add(dataset.toString());
      dataset.problems().forEach(problem -> add(problem, texts));
      dataset.stopped().ifPresent(stop -> texts.add(stop.toString()));
      dataset.rows().ifPresent(rows -> texts.add(rows.toString()));
    }
    assertThat(texts).hasSizeGreaterThan(8);
    holdsNothing(texts);
  }

  @Test
  void aReaderOfRowsDoesNotNameThem() {
    TableMapping mapping =
        PublishedTables.all().stream()
            .filter(table -> table.knows("KQ_Setting"))
            .findFirst()
            .orElseThrow();
    RowReader reader = mapping.reader(1, List.of(HEADER.split(",")), ReadOptions.DEFAULT);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < ROWS.size(); i++) {
      reader.read(i + 2, List.of(ROWS.get(i).split(",", -1))).forEach(entry -> add(entry, texts));
    }
    reader.end().forEach(entry -> add(entry, texts));
    reader.problems().forEach(problem -> add(problem, texts));
    texts.add(mapping + " " + reader.rows());
    holdsNothing(texts);
  }

  private static void add(Entry entry, List<String> texts) {
    texts.add(entry + " " + entry.refused());
    entry.problems().forEach(problem -> add(problem, texts));
    entry
        .inspection()
        .ifPresent(
            inspection -> {
              texts.add(inspection.toString());
              texts.add(inspection.extensions().toString());
              texts.add(InspectionWriter.json().toText(inspection));
            });
  }

  private static void add(Problem problem, List<String> texts) {
    texts.add(problem + " " + problem.message() + " " + problem.arguments());
  }
}
