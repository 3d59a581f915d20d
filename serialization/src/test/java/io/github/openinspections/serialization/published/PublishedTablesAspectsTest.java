package io.github.openinspections.serialization.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.dataset.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which judgement the grades of a column are, by the headers of all releases. */
class PublishedTablesAspectsTest {
  private static final Path ASPECTS = Path.of("src/test/resources/tables/aspects.txt");

  private final TreeSet<String> found = new TreeSet<>();

  @Test
  void everyColumnOfGradesHasItsAspect() throws IOException {
    for (PublishedFile table : PublishedFile.values()) {
      for (Entry entry : table.entries()) {
        Inspection made = entry.inspection().orElseThrow();
        add(entry, "/judgements/", made.judgements());
        add(
            entry,
            "/previous/judgements/",
            made.previous().map(Previous::judgements).orElse(List.of()));
      }
    }

    assertThat(found).containsExactlyElementsOf(Files.readAllLines(ASPECTS));
  }

  private void add(Entry entry, String pointer, List<Judgement> judgements) {
    for (int i = 0; i < judgements.size(); i++) {
      Judgement judgement = judgements.get(i);
      String column = entry.columnName(pointer + i).orElseThrow();
      found.add(column + " | " + judgement.aspect());
      assertThat(judgement.title().orElse(column)).isEqualTo(column);
    }
  }
}
