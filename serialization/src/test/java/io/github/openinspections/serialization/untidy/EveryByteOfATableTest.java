package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each published table, cut after every byte, and with every byte replaced: the account adds up,
 * and a loss has a problem.
 */
@Tag("slow")
class EveryByteOfATableTest {
  private static final DatasetReader READER = DatasetReader.any(ReadOptions.DEFAULT);
  private static final int ROWS = 2;

  static Stream<byte[]> tables() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/tables"))) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .sorted()
          .map(EveryByteOfATableTest::beginning)
          .toList()
          .stream();
    }
  }

  /** Returns the header, the titles above it and two rows. */
  private static byte[] beginning(Path file) {
    try {
      byte[] whole = Files.readAllBytes(file);
      boolean titles =
          new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).contains("Table 4:");
      int lines = (titles ? 4 : 1) + ROWS;
      int end = 0;
      for (int seen = 0; seen < lines; end++) {
        seen += whole[end] == '\n' ? 1 : 0;
      }
      return Arrays.copyOf(whole, end);
    } catch (IOException lost) {
      throw new java.io.UncheckedIOException(lost);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void cutAnywhere(byte[] whole) {
    RowCounts all = Account.sound(READER.open(whole)).orElseThrow();
    assertThat(all.read()).isEqualTo(ROWS);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      long rows = Account.sound(READER.open(cut)).map(RowCounts::read).orElse(0L);
      assertThat(rows).as("rows of %s bytes", length).isLessThanOrEqualTo(ROWS);
      Outcome outcome = Outcome.of(READER.open(cut));
      if (rows == 0) {
        assertThat(outcome.problems())
            .as("nothing of %s bytes", length)
            .anyMatch(problem -> problem.severity() != Severity.INFO);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, '"', ',', '\n', ' ', '1', 0x80, 0xff})
  void anyByteReplaced(int by) throws IOException {
    for (byte[] whole : tables().toList()) {
      RowCounts all = Account.sound(READER.open(whole)).orElseThrow();
      for (int i = 0; i < whole.length; i++) {
        byte[] damaged = whole.clone();
        damaged[i] = (byte) by;
        Outcome outcome = Outcome.of(READER.open(damaged));
        Account.sound(READER.open(damaged));
        if (outcome.inspections().size() < all.records()) {
          assertThat(outcome.problems()).as("byte %s is %s", i, by).isNotEmpty();
        }
      }
    }
  }
}
