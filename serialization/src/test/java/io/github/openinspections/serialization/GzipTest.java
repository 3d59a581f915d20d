package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Compressed data sets: detected from the first bytes; offsets are those of the text. */
class GzipTest {
  private static final String A = Records.of("a");
  private static final String B = Records.of("b");
  private static final byte[] LINES = gzip(A + "\n" + B + "\n");
  private static final List<String> READ = List.of("1 1:1@0 read a", "2 2:1@34 read b");
  private static final String DAMAGED = "the compressed data is damaged or cut off";

  @Test
  void everyLayoutMayBeCompressed() {
    assertThat(Transcript.dataset(LINES)).isEqualTo(READ);
    assertThat(Transcript.dataset(gzip("[" + A + ",\n" + B + "]")))
        .containsExactly("1 1:2@1 read a", "2 2:1@36 read b");
    assertThat(Transcript.dataset(gzip("\ufeff" + A))).containsExactly("1 1:1@3 read a");
    assertThat(Transcript.dataset(gzip("")))
        .containsExactly(
            "SYN-007 - 1:1@0 the file: this is an empty file; check the download or the export that"
                + " made it");
  }

  @Test
  void allMembersAreRead() {
    byte[] members = join(gzip(A + "\n"), gzip(""), gzip(B + "\n"));

    assertThat(Transcript.dataset(members)).isEqualTo(READ);
    assertThat(Transcript.dataset(open(members))).isEqualTo(READ);
  }

  @Test
  void aHeaderMayHaveEveryPart() {
    byte[] header = {
      0x1f, (byte) 0x8b, 8, 0x1e, 1, 2, 3, 4, 0, 3, 2, 0, 9, 9, 'n', 0, 'c', 'o', 0, 7, 7
    };
    byte[] whole = join(header, Arrays.copyOfRange(LINES, 10, LINES.length));

    assertThat(Transcript.dataset(whole)).isEqualTo(READ);
    assertThat(Transcript.dataset(join(LINES, whole)))
        .containsExactly(
            "1 1:1@0 read a", "2 2:1@34 read b", "3 3:1@68 read a", "4 4:1@102 read b");
  }

  @Test
  void zeroBytesAfterTheLastMemberArePadding() {
    assertThat(Transcript.dataset(join(LINES, new byte[512]))).isEqualTo(READ);
  }

  @Test
  void whatIsNotAMemberAfterTheLastIsReported() {
    for (byte[] garbage : List.of(new byte[] {'x'}, new byte[] {0x1f, 'x'}, new byte[100_000])) {
      garbage[garbage.length - 1] = 'x';
      assertThat(Transcript.dataset(join(LINES, garbage)))
          .containsExactly(
              "1 1:1@0 read a",
              "2 2:1@34 read b",
              "SYN-005 - 3:1@68 the file: the input ends inside a record: " + DAMAGED,
              "stop 3:1@68 " + DAMAGED);
    }
  }

  @Test
  void aCutIsReportedOnceWhereverItIs() {
    for (int length = 2; length < LINES.length; length++) {
      List<String> outcome = Transcript.dataset(Arrays.copyOf(LINES, length));
      assertThat(outcome).filteredOn(line -> line.startsWith("SYN-005 ")).hasSize(1);
      assertThat(outcome).filteredOn(line -> line.startsWith("stop ")).hasSize(1);
      assertThat(outcome).noneMatch(line -> line.startsWith("SYN-001"));
    }
  }

  @Test
  void aChecksumThatDoesNotMatchIsReported() {
    for (int at : new int[] {LINES.length - 8, LINES.length - 1}) {
      byte[] damaged = LINES.clone();
      damaged[at] ^= 1;
      assertThat(Transcript.dataset(damaged)).hasSize(4).startsWith(READ.get(0), READ.get(1));
    }
  }

  @Test
  void aDamageAfterAnEnvelopeIsReported() {
    byte[] envelope =
        gzip(Records.json("{'format': 'openinspections/1', 'inspections': [" + A + "]}"));

    assertThat(Transcript.dataset(Arrays.copyOf(envelope, envelope.length - 1)))
        .containsExactly(
            "1 1:49@48 read a",
            "SYN-005 - 1:84@83 the file: the input ends inside a record: " + DAMAGED,
            "stop 1:84@83 " + DAMAGED);
  }

  /** A record that is not JSON has not said it. */
  @Test
  void aDamageAfterABrokenRecordIsReported() {
    for (String start : List.of("[", "{\"inspections\": [", "")) {
      String broken = start + "{\"id\" 1";
      byte[] whole = gzip(broken);
      int end = broken.length();
      int next = start.length() + 7;
      List<String> outcome = Transcript.dataset(Arrays.copyOf(whole, whole.length - 1));

      assertThat(outcome).as(broken).hasSize(4);
      assertThat(outcome.get(1)).startsWith("SYN-001 - 1:%s@%s ".formatted(next, next - 1));
      assertThat(outcome.get(2))
          .isEqualTo(
              "SYN-005 - 1:%s@%s the file: the input ends inside a record: ".formatted(end + 1, end)
                  + DAMAGED);
      assertThat(outcome.get(3)).startsWith("stop ").endsWith("not JSON: the rest was not read");
    }
  }

  @Test
  void aDamageInsideAListIsReportedOnce() {
    for (String cut : List.of("[{'id':'<E9>','type':'insp", "[5", "[" + A, "[" + A + ",", "[")) {
      byte[] whole = gzip(Bytes.of(cut));
      assertThat(Transcript.dataset(Arrays.copyOf(whole, whole.length - 1)))
          .as(cut)
          .filteredOn(line -> line.startsWith("SYN-005 "))
          .singleElement()
          .asString()
          .endsWith(DAMAGED);
    }
  }

  @Test
  void aDamageAfterBytesThatAreNotUtf8IsReportedToo() {
    for (String cut : List.of("{\n'id': '<E9>'", "{'title': '<E9>', 'inspections': [" + A + "]")) {
      byte[] whole = gzip(Bytes.of(cut));
      assertThat(Transcript.dataset(Arrays.copyOf(whole, whole.length - 8)))
          .as(cut)
          .anyMatch(line -> line.startsWith("SYN-002 "))
          .anyMatch(line -> line.startsWith("SYN-005 ") && line.endsWith(DAMAGED))
          .last()
          .asString()
          .endsWith(" " + DAMAGED);
    }
  }

  @Test
  void whatComesBeforeDamageIsReadHoweverTheBytesCome() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      lines.append(Records.of("r" + (i * 7919))).append('\n');
    }
    byte[] whole = gzip(lines.toString());
    int half = whole.length / 2;
    byte[] damaged = join(Arrays.copyOf(whole, half), new byte[64], Arrays.copyOf(whole, half));
    Arrays.fill(damaged, half, half + 64, (byte) 0xFF);
    List<String> outcome = Transcript.dataset(damaged);

    assertThat(outcome).hasSizeGreaterThan(100).startsWith("1 1:1@0 read r0");
    assertThat(outcome).last().asString().startsWith("stop ");
    assertThat(Transcript.dataset(open(damaged))).isEqualTo(outcome);
  }

  /** Of a record that is too large, what was not looked at may be damaged or not. */
  @Test
  void whereverItIsDamagedTheResultIsTheSameHoweverTheBytesCome() {
    ReadOptions tiny = ReadOptions.builder().limits(Fuzzing.TINY).build();
    String big = "{\n\"id\": \"a\", \"x-a\": \"" + "0123456789 ".repeat(9) + "\"}";
    List<String> texts =
        List.of(
            big,
            big + "\n" + A,
            "[" + big + ", " + A + "]",
            "{\"inspections\": [" + A + "], \"x\": [" + big + "]}",
            " ".repeat(70_000) + big,
            "{" + " ".repeat(70_000) + big.substring(1));
    for (String text : texts) {
      byte[] whole = gzip(text);
      for (int at = 2; at < whole.length; at++) {
        byte[] cut = Arrays.copyOf(whole, at);
        byte[] other = whole.clone();
        other[at] ^= 0x55;
        for (Layout layout : Layout.values()) {
          assertSameHoweverTheyCome(DatasetReader.json(tiny.withLayout(layout)), cut, other);
        }
        assertSameHoweverTheyCome(DatasetReader.json(tiny), cut, other);
      }
    }
  }

  private static void assertSameHoweverTheyCome(DatasetReader reader, byte[]... damaged) {
    for (byte[] bytes : damaged) {
      assertThat(Transcript.dataset(open(reader, bytes)))
          .isEqualTo(Transcript.dataset(reader.open(bytes)));
    }
  }

  @Test
  void damagedDataIsReportedAndNeverThrown() {
    for (int at = 2; at < LINES.length; at++) {
      byte[] damaged = LINES.clone();
      damaged[at] ^= 0x55;
      List<String> outcome = Transcript.dataset(damaged);
      // The header's time, flags and system can be anything.
      assertThat(outcome.equals(READ) || outcome.get(outcome.size() - 1).startsWith("stop "))
          .as("damaged at %s: %s", at, outcome)
          .isTrue();
      assertThat(outcome.equals(READ) && at >= 10).as("damaged at %s unnoticed", at).isFalse();
    }
  }

  @Test
  void gzipInsideOfGzipIsNotJson() {
    assertThat(Transcript.dataset(gzip(LINES)))
        .containsExactly(
            "SYN-007 - 1:1@0 the file: this is a file compressed twice with gzip; unpack it, and read"
                + " the files inside one by one",
            "stop 1:1@0 not a data set: nothing was read");
  }

  private static InspectionDataset open(byte[] bytes) {
    return open(DatasetReader.json(), bytes);
  }

  private static InspectionDataset open(DatasetReader reader, byte[] bytes) {
    try {
      return reader.open(new Trickle(bytes));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] gzip(String text) {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return compressed.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
