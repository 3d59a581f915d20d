package io.github.openinspections.serialization.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that describes the published tables agrees with the mappings. */
class TablesPageTest {
  private static final Path PAGE = Path.of("TABLES.md");

  @Test
  void isNotStale() throws IOException {
    String page = TablesPage.text();

    if (Boolean.getBoolean("golden.renew")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void everyTableSaysWhatWasSeen() {
    assertThat(PublishedTables.all())
        .allSatisfy(
            table ->
                assertThat(table.notes())
                    .as(table.name())
                    .anyMatch(note -> note.contains("were seen")));
  }

  @Test
  void everyTableIsFoundByItsName() {
    assertThat(PublishedTables.all())
        .allSatisfy(table -> assertThat(PublishedTables.find(table.name())).containsSame(table));
    assertThat(PublishedTables.find("none")).isEmpty();
  }
}
