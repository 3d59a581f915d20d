package io.github.openinspections.serialization.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of an earlier data set, which a later one replaces; somebody's other files it does not.
 */
final class EarlierSet {
  private EarlierSet() {}

  /**
   * Checks that no file of the set would replace one that is of no such set.
   *
   * @throws FileAlreadyExistsException if one would
   * @throws IOException if a file cannot be read
   */
  static void requireReplaceable(Path folder) throws IOException {
    for (FlatTable<?, ?> table : Csvw.TABLES) {
      Path file = folder.resolve(table.file());
      require(!Files.isRegularFile(file) || isTable(file, table), file);
    }
    require(
        MetadataFile.read(folder)
            .map(read -> read.value().filter(TableGroup::ofInspections).isPresent())
            .orElse(true),
        folder.resolve(Csvw.FILE));
  }

  private static void require(boolean replaceable, Path file) throws FileAlreadyExistsException {
    if (!replaceable) {
      throw new FileAlreadyExistsException(
          file.toString(), null, "is of no earlier data set and is not replaced");
    }
  }

  /** Whatever its bytes are, a header is known by its letters. */
  private static boolean isTable(Path file, FlatTable<?, ?> table) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        BufferedReader text =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return table.isHeader(HeaderCells.of(text, table).cells());
    }
  }
}
