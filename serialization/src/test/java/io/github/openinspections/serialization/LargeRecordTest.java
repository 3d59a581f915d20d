package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record above the limit is skipped, and reading goes on. */
class LargeRecordTest {
  private static final String A = Records.of("a");
  private static final String B = Records.of("b");
  private static final String BIG =
      Records.json("{'id': 'big', 'type': '" + "]}é ".repeat(20) + "'}");
  private static final String SKIPPED = "limit exceeded: bytes in a record, at most 64";

  private static final DatasetReader READER =
      DatasetReader.json(
          ReadOptions.builder().limits(Limits.builder().recordBytes(64).build()).build());

  @Test
  void inAnArray() {
    assertThat(outcome("[" + A + "," + BIG + "," + B + "]"))
        .containsExactly(
            "1 1:2@1 read a",
            "2 1:36@35 unreadable",
            "SYN-003 - 1:36@35 a record without id: " + SKIPPED,
            "3 1:142@161 read b");
  }

  @Test
  void amongLines() {
    assertThat(outcome(A + "\n" + BIG + "\r\n" + B + "\n"))
        .containsExactly(
            "1 1:1@0 read a",
            "2 2:1@34 unreadable",
            "SYN-003 - 2:1@34 a record without id: " + SKIPPED,
            "3 3:1@161 read b");
    assertThat(outcome(BIG + "\n" + BIG + "\n" + B))
        .containsExactly(
            "1 1:1@0 unreadable",
            "SYN-003 - 1:1@0 a record without id: " + SKIPPED,
            "2 2:1@126 unreadable",
            "SYN-003 - 2:1@126 a record without id: " + SKIPPED,
            "3 3:1@252 read b");
  }

  /** Line 1 is longer than what is looked at to find the layout. */
  @Test
  void asTheFirstOfManyLines() throws IOException {
    String long1 = Records.of("long").replace("'}", "") + " ".repeat(70_000) + "\n";
    String text = long1 + A + "\n" + BIG + "\n" + B + "\n";
    List<String> outcome = outcome(text);

    assertThat(outcome)
        .containsExactly(
            "1 1:1@0 unreadable",
            "SYN-003 - 1:1@0 a record without id: " + SKIPPED,
            "2 2:1@%s read a".formatted(long1.length()),
            "3 3:1@%s unreadable".formatted(long1.length() + 34),
            "SYN-003 - 3:1@%s a record without id: ".formatted(long1.length() + 34) + SKIPPED,
            "4 4:1@%s read b".formatted(long1.length() + 160));
    assertThat(Transcript.dataset(READER.open(new Trickle(text.getBytes(StandardCharsets.UTF_8)))))
        .isEqualTo(outcome);
  }

  @Test
  void aloneInOneLongLineOrBeforeSomethingElse() {
    String long1 = "{\"id\": \"" + "x".repeat(70_000) + "\"";
    for (String rest : List.of("", "}", "}\n", ",\n\"type\": \"y\"}")) {
      assertThat(outcome(long1 + rest))
          .as("before '%s'", rest)
          .containsExactly(
              "1 1:1@0 unreadable",
              "SYN-003 - 1:1@0 a record without id: " + SKIPPED,
              "stop 1:1@0 the record is too large: it was not read");
    }
  }

  @Test
  void inAnEnvelope() {
    assertThat(
            outcome(
                Records.json(
                    "{'format': 'openinspections/1', 'inspections': [" + BIG + "," + B + "]}")))
        .containsExactly(
            "1 1:49@48 unreadable",
            "SYN-003 - 1:49@48 a record without id: " + SKIPPED,
            "2 1:155@174 read b");
  }

  @Test
  void alone() {
    assertThat(outcome("{\n" + BIG.substring(1)))
        .containsExactly(
            "1 1:1@0 unreadable",
            "SYN-003 - 1:1@0 a record without id: " + SKIPPED,
            "stop 1:1@0 the record is too large: it was not read");
  }

  @Test
  void byOneByte() throws IOException {
    String most = "{\n" + " ".repeat(30) + Records.LEAST.substring(1).replace("inspection", "x");
    byte[] more = (most + " ".repeat(65 - most.length())).getBytes(StandardCharsets.UTF_8);

    assertThat(Transcript.dataset(READER.open(new Trickle(Arrays.copyOf(more, 64)))))
        .containsExactly("1 1:1@0 read a");
    assertThat(Transcript.dataset(READER.open(new Trickle(more))))
        .hasSize(3)
        .contains("SYN-003 - 1:1@0 a record without id: " + SKIPPED);
  }

  @Test
  void inAStreamThatBeginsWithAMark() throws IOException {
    InspectionReader reader = InspectionReader.json(Limits.builder().recordBytes(64).build());
    for (int length : new int[] {64, 65, 66, 67, 68, 100}) {
      byte[] json =
          ("\ufeff" + A + " ".repeat(length - A.length())).getBytes(StandardCharsets.UTF_8);
      List<String> outcome = Transcript.problems(reader.read(json).problems());

      assertThat(outcome).hasSize(length > 64 ? 1 : 0);
      assertThat(Transcript.problems(reader.read(new ByteArrayInputStream(json)).problems()))
          .isEqualTo(outcome);
    }
  }

  @Test
  void inAStreamWithoutALimitWorthTheName() throws IOException {
    Limits none = Limits.builder().recordBytes(Integer.MAX_VALUE).build();
    byte[] json = A.getBytes(StandardCharsets.UTF_8);

    assertThat(InspectionReader.json(none).read(new ByteArrayInputStream(json)).id()).contains("a");
  }

  @Test
  void afterTheListOfAnEnvelope() {
    assertThat(
            outcome(
                Records.json("{'format': 'openinspections/1', 'inspections': [" + A + "], 'x-a': ")
                    + BIG
                    + "}"))
        .containsExactly(
            "1 1:49@48 read a",
            "SYN-003 - 1:83@82 the file: " + SKIPPED,
            "stop 1:83@82 the envelope after the list of records is too large: it was not read");
  }

  @Test
  void atTheLimitARecordIsRead() {
    String record = Records.json("{'id': 'a', 'type': '" + "y".repeat(41) + "'}");

    assertThat(record).hasSize(64);
    assertThat(outcome("[" + record + "," + B + "]"))
        .containsExactly("1 1:2@1 read a", "2 1:67@66 read b");
    assertThat(outcome(record + "\n" + B)).containsExactly("1 1:1@0 read a", "2 2:1@65 read b");
    assertThat(outcome("[" + record.replace("yy", "yyy") + "]")).hasSize(2);
  }

  @Test
  void theEndInsideOfALargeRecordIsReportedToo() {
    assertThat(outcome("[" + BIG.substring(0, 100)))
        .containsExactly(
            "1 1:2@1 unreadable",
            "SYN-003 - 1:2@1 a record without id: " + SKIPPED,
            "SYN-005 - 1:102@120 the file: the input ends inside a record:"
                + " expected a comma or the end of the list",
            "stop 1:102@120 the input ends inside the list of records");
  }

  /** A missing quotation mark makes one large value of many records. */
  @Test
  void whatIsLargeForAMissingQuotationMarkAloneIsBroken() throws IOException {
    String turned = Records.json("{'id': 'c', 'type': 'x', 'title': '6\\' x'}");
    String list =
        Records.json("[{'id':'a','x-a':'b, 'type':'x'}, ") + turned + "," + A + "," + B + "]";
    List<String> outcome = outcome(list);

    assertThat(outcome)
        .containsExactly(
            "1 1:2@1 unreadable a",
            "SYN-001 - 1:23@22 a: not JSON: Unexpected character ('t' (code 116)):"
                + " was expecting comma to separate Object entries",
            "stop 1:23@22 not JSON: the rest was not read");
    assertThat(Transcript.dataset(READER.open(new Trickle(list.getBytes(StandardCharsets.UTF_8)))))
        .isEqualTo(outcome);
  }

  @Test
  void aRecordThatIsLargeBeforeItBreaksIsBoth() throws IOException {
    String list = "[" + BIG.replace("\"}", ", \"title\": 1}, ") + A + "]";
    List<String> outcome = outcome(list);

    assertThat(outcome)
        .containsExactly(
            "1 1:2@1 unreadable",
            "SYN-003 - 1:2@1 a record without id: " + SKIPPED,
            "stop 1:108@127 not JSON: the rest was not read");
    assertThat(Transcript.dataset(READER.open(new Trickle(list.getBytes(StandardCharsets.UTF_8)))))
        .isEqualTo(outcome);
  }

  /** What can be read of it ends in the middle of a character. */
  @Test
  void aBrokenRecordIsNotCutInACharacter() {
    for (String more : List.of("", "x", "xx", "xxx")) {
      assertThat(outcome("[{\"id\": \"a" + more + "\" \"" + "😀".repeat(40) + "\"}," + A + "]"))
          .hasSize(3)
          .noneMatch(line -> line.startsWith("SYN-002"));
    }
  }

  private static List<String> outcome(String json) {
    return Transcript.dataset(READER.open(json.getBytes(StandardCharsets.UTF_8)));
  }
}
