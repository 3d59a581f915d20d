package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where files are joined, the columns with personal data may be others below the next header. */
class JoinedPersonalDataTest {
  private static final TableMapping VISITS =
      TableMapping.builder("visits", "Visits")
          .id("visits", "Home", "Visited")
          .required("Home", Binding.inspectedIdentifier("county-home"))
          .required("Visited", Binding.fieldworkStart())
          .build();

  private static final String JOINED =
      """
      Home,Visited,Remark,Phone
      SC1,12/05/2018,first,0999 1
      Home,Phone,Visited,Remark
      SC2,0999 2,13/05/2018,second
      """;

  @Test
  void eachRowIsReadBelowItsOwnHeader() {
    InspectionDataset dataset =
        DatasetReader.csv(VISITS).open(JOINED.getBytes(StandardCharsets.UTF_8));
    List<Entry> entries = new ArrayList<>();
    dataset.forEach(entries::add);

    assertThat(entries)
        .extracting(entry -> entry.inspection().orElseThrow().id())
        .containsExactly("visits/sc1/2018-05-12", "visits/sc2/2018-05-13");
    assertThat(entries)
        .noneMatch(entry -> (entry.problems() + json(entry)).contains("0999"))
        .noneMatch(entry -> entry.toString().contains("0999"));
    assertThat(dataset.problems().toString()).doesNotContain("0999");
    assertThat(entries)
        .allMatch(entry -> entry.inspection().orElseThrow().extensions().size() == 1);
    assertThat(dataset.problems())
        .filteredOn(problem -> problem.rule().equals("CSV-019"))
        .extracting(Problem::message)
        .hasSize(2)
        .allMatch(message -> message.contains("1 cell in \"Phone\""));
  }

  private static String json(Entry entry) {
    return InspectionWriter.json().toText(entry.inspection().orElseThrow());
  }
}
