package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each published table, cut after every byte, and with every byte replaced: the account adds up,
 * and a loss has a problem.
 */
@Tag("slow")
class EveryByteOfATableTest {
  private static final DatasetReader READER = DatasetReader.any(ReadOptions.DEFAULT);
  private static final int ROWS = 2;
  private static final byte[] DAMAGE = {0, '"', ',', '\n', (byte) 0x80, (byte) 0xff, '1'};

  /** One fixture of each mapping. */
  static Stream<byte[]> tables() {
    return Stream.of(
            "area-send-overview",
            "areas-for-improvement",
            "care-inspectorate-datastore",
            "childrens-homes-2014-1",
            "ilacs-history",
            "ilacs-overview",
            "jtai-overview",
            "social-care-2018-19",
            "youth-justice-ratings")
        .map(name -> beginning(Path.of("src/test/resources/tables", name + ".csv")));
  }

  /** Returns the header and two rows. */
  private static byte[] beginning(Path file) {
    try {
      byte[] whole = Files.readAllBytes(file);
      int end = 0;
      for (int seen = 0; seen <= ROWS; end++) {
        seen += whole[end] == '\n' ? 1 : 0;
      }
      return Arrays.copyOf(whole, end);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void cutAnywhere(byte[] whole) {
    RowCounts all = Account.sound(READER.open(whole)).orElseThrow();
    assertThat(all.read()).isEqualTo(ROWS);
    for (int length = 0; length < whole.length; length++) {
      InspectionDataset cut = READER.open(Arrays.copyOf(whole, length));
      long rows = Account.sound(cut).map(RowCounts::read).orElse(0L);
      assertThat(rows).as("rows of %s bytes", length).isLessThanOrEqualTo(ROWS);
      if (rows == 0) {
        assertThat(cut.problems())
            .as("nothing of %s bytes", length)
            .anyMatch(problem -> problem.severity() != Severity.INFO);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void anyByteReplaced(byte[] whole) {
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] = DAMAGE[i % DAMAGE.length];
      InspectionDataset dataset = READER.open(damaged);
      Optional<RowCounts> rows = Account.sound(dataset);
      if (rows.isEmpty()) {
        assertThat(dataset.problems())
            .as("byte %s", i)
            .anyMatch(problem -> problem.severity() == Severity.ERROR);
      }
    }
  }
}
