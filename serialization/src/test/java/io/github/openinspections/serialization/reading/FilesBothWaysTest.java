package io.github.openinspections.serialization.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.openinspections.serialization.Golden;
import io.github.openinspections.serialization.Records;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast path changes nothing of what a file is read as, whichever byte of it is damaged. */
class FilesBothWaysTest {
  private static final byte[] DAMAGE = {0x00, ',', '\n', ']', '}', (byte) 0x80};
  private static final String A = Records.with("'areas': [{'name': 'é\\n', 'code': 'S12000047'}]");
  private static final String B = Records.with("'fieldwork': ['2016-05'], 'x-a': {'b': [1.50]}");

  private static final int SHORTER = Math.min(A.getBytes(UTF_8).length, B.getBytes(UTF_8).length);

  /** One of the records here is beyond its limits. */
  private static final ReadOptions SMALL =
      ReadOptions.builder()
          .limits(Limits.builder().nesting(3).numberLength(4).recordBytes(SHORTER).build())
          .build();

  static Stream<String> files() {
    return Stream.of(
        A,
        A + "\n" + B + "\r\n" + A,
        "[" + A + ",\n " + B + ", " + A + "]\n",
        "{\"format\": \"openinspections/1\", \"inspections\": [" + A + ", " + B + "], \"x-b\": 1}",
        B.replace(", ", ",\n  "));
  }

  @ParameterizedTest
  @MethodSource("files")
  void atEveryByte(String file) {
    damaged(file.getBytes(UTF_8)).forEach(FilesBothWaysTest::agree);
  }

  @ParameterizedTest
  @MethodSource("files")
  void beyondALimit(String file) {
    byte[] whole = file.getBytes(UTF_8);
    IntStream.rangeClosed(0, whole.length)
        .forEach(length -> BothWays.agreeOnFile(Arrays.copyOf(whole, length), SMALL));
  }

  /** The seed, whose records are as long as real ones. */
  @Tag("slow")
  @Test
  void atEveryByteOfRealRecords() {
    damaged(Golden.text("seed.json").getBytes(UTF_8)).parallel().forEach(FilesBothWaysTest::agree);
  }

  private static void agree(byte[] file) {
    BothWays.agreeOnFile(file, ReadOptions.DEFAULT);
  }

  /** Returns the file cut, with a byte left out, and with one replaced, at every place. */
  private static Stream<byte[]> damaged(byte[] file) {
    return IntStream.range(0, file.length)
        .boxed()
        .flatMap(
            at ->
                Stream.concat(
                    Stream.of(Arrays.copyOf(file, at), without(file, at)),
                    IntStream.range(0, DAMAGE.length)
                        .mapToObj(i -> replaced(file, at, DAMAGE[i]))));
  }

  private static byte[] without(byte[] file, int at) {
    byte[] without = Arrays.copyOf(file, file.length - 1);
    System.arraycopy(file, at + 1, without, at, file.length - at - 1);
    return without;
  }

  private static byte[] replaced(byte[] file, int at, byte damage) {
    byte[] replaced = file.clone();
    replaced[at] = damage;
    return replaced;
  }
}
