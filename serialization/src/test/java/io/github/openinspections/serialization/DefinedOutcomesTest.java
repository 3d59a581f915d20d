package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.options.Layout;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a file whose end or whose lines are not as they should be, in every layout. */
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
  void lineEndsAndBlankLinesCountForNothing(Layout layout) {
    for (String more : new String[] {"", "\n", "\r\n", "\n\n \t\r\n"}) {
      for (String end : new String[] {"\n", "\r\n", "\n\n", "\r\n \r\n"}) {
        String file = file(layout).replace("\n", end) + more;
        if (layout != Layout.SINGLE || !more.isEmpty()) {
          assertThat(Told.dataset(file))
              .as(file)
              .hasSize(records(layout))
              .allMatch(DefinedOutcomesTest::isRead);
        }
        assertThat(Told.dataset(layout, file))
            .as(file)
            .hasSize(records(layout))
            .allMatch(DefinedOutcomesTest::isRead);
      }
    }
  }

  /** A record that is there as a whole is read; one that is cut is SYN-005; there is one stop. */
  @ParameterizedTest
  @EnumSource
  void aCutIsToldWhereverItIs(Layout layout) {
    String file = file(layout);
    int end =
        layout == Layout.NDJSON
            ? file.length()
            : file.lastIndexOf(layout == Layout.ARRAY ? ']' : '}') + 1;
    int whole = 0;
    for (int length = file.indexOf('[') + 1 + 1; length < end; length++) {
      List<String> told = Told.dataset(layout, file.substring(0, length));
      boolean betweenLines = layout == Layout.NDJSON && isLines(file.substring(0, length));
      assertThat(told)
          .as("cut to %s", length)
          .filteredOn(line -> line.startsWith("SYN-005 "))
          .hasSize(betweenLines ? 0 : 1);
      assertThat(told)
          .as("cut to %s", length)
          .filteredOn(line -> line.startsWith("stop "))
          .hasSize(betweenLines ? 0 : 1);
      assertThat(told).as("cut to %s", length).noneMatch(line -> line.startsWith("SYN-001"));
      int read = (int) told.stream().filter(DefinedOutcomesTest::isRead).count();
      assertThat(read).isGreaterThanOrEqualTo(whole);
      whole = read;
    }
    assertThat(Told.dataset(layout, file))
        .hasSize(records(layout))
        .allMatch(DefinedOutcomesTest::isRead);
  }

  /** The one cut that nobody can see. */
  private static boolean isLines(String file) {
    return file.isBlank() || file.strip().endsWith("}");
  }

  @ParameterizedTest
  @EnumSource
  void anotherDocumentBehindIsTold(Layout layout) {
    String file = file(layout);
    List<String> told = Told.dataset(layout, file + "\n" + file);
    switch (layout) {
      case NDJSON -> assertThat(told).hasSize(4).allMatch(DefinedOutcomesTest::isRead);
      case SINGLE ->
          assertThat(told)
              .hasSize(3)
              .satisfiesExactly(
                  first -> assertThat(first).startsWith("1 1:1@0 unreadable a"),
                  second -> assertThat(second).startsWith("SYN-001 "),
                  third -> assertThat(third).startsWith("stop "));
      default -> {
        assertThat(told).filteredOn(DefinedOutcomesTest::isRead).hasSize(2);
        assertThat(told).filteredOn(line -> line.startsWith("SYN-001 ")).hasSize(1);
        assertThat(told).filteredOn(line -> line.startsWith("stop ")).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {",", " ,\n", ",\r\n"})
  void aCommaBehindTheLastRecordIsOneProblemAndLosesNothing(String comma) {
    for (Layout layout : new Layout[] {Layout.ENVELOPE, Layout.ARRAY}) {
      List<String> told = Told.dataset(file(layout).replace("\n]", comma + "\n]"));
      assertThat(told).hasSize(3);
      assertThat(told.subList(0, 2)).allMatch(DefinedOutcomesTest::isRead);
      assertThat(told.get(2)).startsWith("SYN-001 ").endsWith("a comma before the end of the list");
    }
    List<String> inRecord = Told.dataset(Layout.SINGLE, A.replace("}", comma + "}"));
    assertThat(inRecord).hasSize(3);
    assertThat(inRecord.get(1)).startsWith("SYN-001 ");
    List<String> line = Told.dataset(Layout.NDJSON, B + comma.strip() + "\n" + B);
    assertThat(line).hasSize(3);
    assertThat(line.get(1)).startsWith("SYN-001 ");
    assertThat(line.get(2)).startsWith("2 ").contains(" read b");
  }

  private static boolean isRead(String line) {
    return line.matches("[0-9]+ \\S+ read [ab]");
  }
}
