package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SYN-005: a record that is cut off, at every one of its bytes. */
class CutTest {
  private static final String RECORD =
      Records.json(
          "{\n  'id' : 'é€😀\\u00e9\\n.',\n  'type': 'x', 'x-a': [true, false, null, -1.5e+3, 0, {}],"
              + " 'priorityAreasStated': [{'count': 5}]\n} \n");

  @Test
  void isReportedAtTheEndOfWhatThereIs() {
    byte[] whole = RECORD.getBytes(StandardCharsets.UTF_8);
    int brace = RECORD.getBytes(StandardCharsets.UTF_8).length - 3;
    for (int length = 1; length <= whole.length; length++) {
      Entry entry = InspectionReader.json().read(Arrays.copyOf(whole, length));
      if (length > brace) {
        assertThat(entry.problems()).isEmpty();
        continue;
      }
      assertThat(entry.inspection()).isEmpty();
      List<Problem> problems = entry.problems();
      assertThat(problems).as("cut to %s bytes", length).hasSize(1);
      assertThat(problems.get(0).rule()).as("cut to %s bytes", length).isEqualTo("SYN-005");
      assertThat(problems.get(0).position().map(Position::offset).orElseThrow())
          .hasValue(characterStart(whole, length));
    }
  }

  /** A character that is cut off is reported where it begins, anything else at the end. */
  private static int characterStart(byte[] bytes, int length) {
    int lead = length - 1;
    while ((bytes[lead] & 0xC0) == 0x80) {
      lead--;
    }
    int b = bytes[lead] & 0xFF;
    int size = b < 0xC0 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    return lead + size > length ? lead : length;
  }

  @Test
  void isNotReportedForWhatIsBrokenEarlier() {
    for (String rest : new String[] {"5.", "nul", "\"a"}) {
      assertThat(Transcript.reading("{\"id\" \"a\", \"b\": " + rest))
          .hasSize(1)
          .first()
          .asString()
          .startsWith("SYN-001 - 1:7@6 ");
    }
  }

  @Test
  void isReportedWhereAListEndsAfterAValueThatIsNoRecord() {
    String a = Records.of("a");
    for (String value : List.of("1", "-2.5", "true", "null", "\"b\"", "[]")) {
      String cut = "[" + a + "," + value;
      int end = cut.length();

      assertThat(Transcript.dataset(cut))
          .as(cut)
          .hasSize(5)
          .endsWith(
              "SYN-005 - 1:%s@%s the file: the input ends inside a record:".formatted(end + 1, end)
                  + " expected a comma or the end of the list",
              "stop 1:%s@%s the input ends inside the list of records".formatted(end + 1, end))
          .filteredOn(line -> line.startsWith("SHP-002"))
          .hasSize(1);
    }
  }

  @Test
  void isReportedWhereverAListIsCut() {
    byte[] list =
        ("[" + RECORD + ", 1, [2, true], " + RECORD + "]").getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length < list.length; length++) {
      assertThat(Transcript.dataset(Arrays.copyOf(list, length)))
          .as("cut to %s bytes", length)
          .filteredOn(line -> line.startsWith("SYN-005"))
          .hasSize(1);
    }
  }

  @Test
  void hasAMessage() {
    assertThat(Transcript.reading("{"))
        .containsExactly(
            "SYN-005 - 1:2@1 a record without id: the input ends inside a record: expected more");
    assertThat(Transcript.reading("{\"id\": \"a\", \"type\": \"b"))
        .containsExactly("SYN-005 /type 1:23@22 a: the input ends inside a record: expected more");
    assertThat(Transcript.reading(Bytes.of("{'id': '<E2><82>")))
        .containsExactly(
            "SYN-005 - 1:9@8 a record without id: the input ends inside a record: in the middle of a character");
  }
}
