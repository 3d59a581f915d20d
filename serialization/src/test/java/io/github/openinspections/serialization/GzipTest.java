package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Compressed data sets: told by the first bytes; offsets are those of the text. */
class GzipTest {
  private static final String A = Records.of("a");
  private static final String B = Records.of("b");
  private static final byte[] LINES = gzip(A + "\n" + B + "\n");
  private static final List<String> READ = List.of("1 1:1@0 read a", "2 2:1@34 read b");
  private static final String DAMAGED = "the compressed data is damaged or cut off";

  @Test
  void everyLayoutMayBeCompressed() {
    assertThat(Told.dataset(LINES)).isEqualTo(READ);
    assertThat(Told.dataset(gzip("[" + A + ",\n" + B + "]")))
        .containsExactly("1 1:2@1 read a", "2 2:1@36 read b");
    assertThat(Told.dataset(gzip("\ufeff" + A))).containsExactly("1 1:1@3 read a");
    assertThat(Told.dataset(gzip("")))
        .containsExactly("SYN-001 - 1:1@0 the file: not JSON: no content");
  }

  @Test
  void allMembersAreRead() {
    byte[] members = join(gzip(A + "\n"), gzip(""), gzip(B + "\n"));

    assertThat(Told.dataset(members)).isEqualTo(READ);
    assertThat(Told.dataset(open(members))).isEqualTo(READ);
  }

  @Test
  void aHeaderMayHaveEveryPart() {
    byte[] header = {
      0x1f, (byte) 0x8b, 8, 0x1e, 1, 2, 3, 4, 0, 3, 2, 0, 9, 9, 'n', 0, 'c', 'o', 0, 7, 7
    };
    byte[] whole = join(header, Arrays.copyOfRange(LINES, 10, LINES.length));

    assertThat(Told.dataset(whole)).isEqualTo(READ);
    assertThat(Told.dataset(join(LINES, whole)))
        .containsExactly(
            "1 1:1@0 read a", "2 2:1@34 read b", "3 3:1@68 read a", "4 4:1@102 read b");
  }

  @Test
  void zeroBytesBehindTheLastMemberArePadding() {
    assertThat(Told.dataset(join(LINES, new byte[512]))).isEqualTo(READ);
  }

  @Test
  void whatIsNoMemberBehindTheLastIsTold() {
    for (byte[] garbage : List.of(new byte[] {'x'}, new byte[] {0x1f, 'x'}, new byte[100_000])) {
      garbage[garbage.length - 1] = 'x';
      assertThat(Told.dataset(join(LINES, garbage)))
          .containsExactly(
              "1 1:1@0 read a",
              "2 2:1@34 read b",
              "SYN-005 - 3:1@68 the file: the input ends inside a record: " + DAMAGED,
              "stop 3:1@68 " + DAMAGED);
    }
  }

  @Test
  void aCutIsToldOnceWhereverItIs() {
    for (int length = 2; length < LINES.length; length++) {
      List<String> told = Told.dataset(Arrays.copyOf(LINES, length));
      assertThat(told).filteredOn(line -> line.startsWith("SYN-005 ")).hasSize(1);
      assertThat(told).filteredOn(line -> line.startsWith("stop ")).hasSize(1);
      assertThat(told).noneMatch(line -> line.startsWith("SYN-001"));
    }
  }

  @Test
  void aChecksumThatDoesNotAgreeIsTold() {
    for (int at : new int[] {LINES.length - 8, LINES.length - 1}) {
      byte[] damaged = LINES.clone();
      damaged[at] ^= 1;
      assertThat(Told.dataset(damaged)).hasSize(4).startsWith(READ.get(0), READ.get(1));
    }
  }

  @Test
  void aDamageBehindAnEnvelopeIsTold() {
    byte[] envelope =
        gzip(Records.json("{'format': 'openinspections/1', 'inspections': [" + A + "]}"));

    assertThat(Told.dataset(Arrays.copyOf(envelope, envelope.length - 1)))
        .containsExactly(
            "1 1:49@48 read a",
            "SYN-005 - 1:84@83 the file: the input ends inside a record: " + DAMAGED,
            "stop 1:84@83 " + DAMAGED);
  }

  @Test
  void whatStandsBeforeADamageIsReadHoweverTheBytesCome() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      lines.append(Records.of("r" + (i * 7919))).append('\n');
    }
    byte[] whole = gzip(lines.toString());
    int half = whole.length / 2;
    byte[] damaged = join(Arrays.copyOf(whole, half), new byte[64], Arrays.copyOf(whole, half));
    Arrays.fill(damaged, half, half + 64, (byte) 0xFF);
    List<String> told = Told.dataset(damaged);

    assertThat(told).hasSizeGreaterThan(100).startsWith("1 1:1@0 read r0");
    assertThat(told).last().asString().startsWith("stop ");
    assertThat(Told.dataset(open(damaged))).isEqualTo(told);
  }

  @Test
  void damagedDataIsToldAndNeverThrown() {
    for (int at = 2; at < LINES.length; at++) {
      byte[] damaged = LINES.clone();
      damaged[at] ^= 0x55;
      List<String> told = Told.dataset(damaged);
      // The header's time, flags and system may be anything.
      assertThat(told.equals(READ) || told.get(told.size() - 1).startsWith("stop "))
          .as("damaged at %s: %s", at, told)
          .isTrue();
      assertThat(told.equals(READ) && at >= 10).as("damaged at %s unnoticed", at).isFalse();
    }
  }

  @Test
  void gzipInsideOfGzipIsNoJson() {
    assertThat(Told.dataset(gzip(LINES))).contains("1 1:1@0 unreadable").hasSize(2);
  }

  private static InspectionDataset open(byte[] bytes) {
    try {
      return DatasetReader.json().open(new Trickle(bytes));
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
