package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.options.Layout;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from a file whose end or lines are broken, in every layout. */
class DefinedOutcomesTest {
  private static final String A = Records.json("{'id': 'a',\n 'type': 'é'}");
  private static final String B = Records.of("b");
  private static final Map<Layout, String> FILES =
      Map.of(
          Layout.ENVELOPE,
          Records.json("{'format': 'openinspections/1', 'inspections': [\n")
              + A
              + ",\n"
              + B
              + "\n]}",
          Layout.ARRAY,
          "[\n" + A + ",\n" + B + "\n]",
          Layout.NDJSON,
          A.replace("\n", "") + "\n" + B,
          Layout.SINGLE,
          A);

  private static String file(Layout layout) {
    return Objects.requireNonNull(FILES.get(layout));
  }

  private static int records(Layout layout) {
    return layout == Layout.SINGLE ? 1 : 2;
  }

  @ParameterizedTest
  @EnumSource
  void lineEndsAndBlankLinesAreIgnored(Layout layout) {
    for (String more : new String[] {"", "\n", "\r\n", "\n\n \t\r\n"}) {
      for (String end : new String[] {"\n", "\r\n", "\n\n", "\r\n \r\n"}) {
        String file = file(layout).replace("\n", end) + more;
        if (layout != Layout.SINGLE || !more.isEmpty()) {
          assertThat(Transcript.dataset(file))
              .as(file)
              .hasSize(records(layout))
              .allMatch(DefinedOutcomesTest::isRead);
        }
        assertThat(Transcript.dataset(layout, file))
            .as(file)
            .hasSize(records(layout))
            .allMatch(DefinedOutcomesTest::isRead);
      }
    }
  }

  /** A complete record is read; a record that is cut off is SYN-005; there is one stop. */
  @ParameterizedTest
  @EnumSource
  void aCutIsReportedWhereverItIs(Layout layout) {
    String file = file(layout);
    int end =
        layout == Layout.NDJSON
            ? file.length()
            : file.lastIndexOf(layout == Layout.ARRAY ? ']' : '}') + 1;
    int whole = 0;
    for (int length = file.indexOf('[') + 1 + 1; length < end; length++) {
      List<String> outcome = Transcript.dataset(layout, file.substring(0, length));
      boolean betweenLines = layout == Layout.NDJSON && isLines(file.substring(0, length));
      assertThat(outcome)
          .as("cut to %s", length)
          .filteredOn(line -> line.startsWith("SYN-005 "))
          .hasSize(betweenLines ? 0 : 1);
      assertThat(outcome)
          .as("cut to %s", length)
          .filteredOn(line -> line.startsWith("stop "))
          .hasSize(betweenLines ? 0 : 1);
      assertThat(outcome).as("cut to %s", length).noneMatch(line -> line.startsWith("SYN-001"));
      int read = (int) outcome.stream().filter(DefinedOutcomesTest::isRead).count();
      assertThat(read).isGreaterThanOrEqualTo(whole);
      whole = read;
    }
    assertThat(Transcript.dataset(layout, file))
        .hasSize(records(layout))
        .allMatch(DefinedOutcomesTest::isRead);
  }

  /** The one cut that cannot be detected. */
  private static boolean isLines(String file) {
    return file.isBlank() || file.strip().endsWith("}");
  }

  @ParameterizedTest
  @EnumSource
  void anotherDocumentAfterIsReported(Layout layout) {
    String file = file(layout);
    List<String> outcome = Transcript.dataset(layout, file + "\n" + file);
    switch (layout) {
      case NDJSON -> assertThat(outcome).hasSize(4).allMatch(DefinedOutcomesTest::isRead);
      case SINGLE ->
          assertThat(outcome)
              .hasSize(3)
              .satisfiesExactly(
                  first -> assertThat(first).startsWith("1 1:1@0 unreadable a"),
                  second -> assertThat(second).startsWith("SYN-001 "),
                  third -> assertThat(third).startsWith("stop "));
      default -> {
        assertThat(outcome).filteredOn(DefinedOutcomesTest::isRead).hasSize(2);
        assertThat(outcome).filteredOn(line -> line.startsWith("SYN-001 ")).hasSize(1);
        assertThat(outcome).filteredOn(line -> line.startsWith("stop ")).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {",", " ,\n", ",\r\n"})
  void aCommaAfterTheLastRecordIsOneProblemAndLosesNothing(String comma) {
    for (Layout layout : new Layout[] {Layout.ENVELOPE, Layout.ARRAY}) {
      List<String> outcome = Transcript.dataset(file(layout).replace("\n]", comma + "\n]"));
      assertThat(outcome).hasSize(3);
      assertThat(outcome.subList(0, 2)).allMatch(DefinedOutcomesTest::isRead);
      assertThat(outcome.get(2))
          .startsWith("SYN-001 ")
          .endsWith("a comma before the end of the list");
    }
    List<String> inRecord = Transcript.dataset(Layout.SINGLE, A.replace("}", comma + "}"));
    assertThat(inRecord).hasSize(3);
    assertThat(inRecord.get(1)).startsWith("SYN-001 ");
    List<String> line = Transcript.dataset(Layout.NDJSON, B + comma.strip() + "\n" + B);
    assertThat(line).hasSize(3);
    assertThat(line.get(1)).startsWith("SYN-001 ");
    assertThat(line.get(2)).startsWith("2 ").contains(" read b");
  }

  private static boolean isRead(String line) {
    return line.matches("[0-9]+ \\S+ read [ab]");
  }
}
