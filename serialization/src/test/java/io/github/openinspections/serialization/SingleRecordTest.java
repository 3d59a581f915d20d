package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One record over several lines. */
class SingleRecordTest {
  private static final String A = "{\n \"id\": \"a\",\n \"type\": \"x\"\n}";

  @Test
  void isRead() {
    assertThat(Transcript.dataset("\n" + A + "\n\n")).containsExactly("1 2:1@1 read a");
  }

  @Test
  void whatFollowsIsNotRead() {
    String several =
        "; several records are expected one a line, in a list, or under \"inspections\"";
    Map<String, String> named =
        Map.of(A, ": another object" + several, "[]", ": another list" + several, "5", "");
    for (String more : named.keySet()) {
      assertThat(Transcript.dataset(A + "\n" + more))
          .containsExactly(
              "1 1:1@0 unreadable a",
              "SYN-001 - 5:1@29 a: not JSON: unexpected content after the record" + named.get(more),
              "stop 5:1@29 not JSON: the rest was not read");
    }
  }

  @Test
  void whatIsBrokenIsNotReadFurther() {
    assertThat(Transcript.dataset("{\n \"id\": \"a\",\n \"type\" 5}"))
        .containsExactly(
            "1 1:1@0 unreadable a",
            "SYN-001 - 3:9@22 a: not JSON: Unexpected character ('5' (code 53)):"
                + " was expecting a colon to separate property name and value",
            "stop 3:9@22 not JSON: the rest was not read");
  }

  @Test
  void whatIsCutIsReportedAtTheEnd() {
    assertThat(Transcript.dataset("{\n \"id\": \"a\""))
        .containsExactly(
            "1 1:1@0 unreadable a",
            "SYN-005 - 2:11@12 a: the input ends inside a record: expected more",
            "stop 2:11@12 the input ends inside a record");
  }

  @Test
  void whatFollowsIsReportedAlthoughTheRecordIsNotReadToItsEnd() {
    for (String end : List.of("'<E9>'", "1".repeat(1001))) {
      String begin = "{\n'id': 'a', 'type': 'x',\n'x-a': " + end;
      assertThat(Transcript.dataset(Bytes.of(begin + "\n} \n")))
          .hasSize(2)
          .first()
          .asString()
          .startsWith("1 1:1@0 unreadable");
      for (String more : List.of("\n}\n" + A, "\n},\n" + A, "\n}\n]", ",\n'x-b' 5}")) {
        assertThat(Transcript.dataset(Bytes.of(begin + more)))
            .as(more)
            .hasSize(3)
            .last()
            .asString()
            .matches("stop [45]:\\d@\\d+ not JSON: the rest was not read");
      }
      for (String more : List.of("", "\n", ", 'x-b': 5", ", 'x-b': [}")) {
        assertThat(Transcript.dataset(Bytes.of(begin + more))).as(more).hasSize(3);
      }
      assertThat(Transcript.dataset(Bytes.of(begin + ", 'x-b")))
          .last()
          .asString()
          .startsWith("stop 3:")
          .endsWith(" the input ends inside a record");
    }
  }
}
