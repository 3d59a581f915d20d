package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.serialization.Cost;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell of a million marks costs what a cell of a million letters costs. */
class LongCellTest {
  private static final int TIMES = 300_000;

  @ParameterizedTest
  @ValueSource(strings = {"[r]", " [r]", "[note 1]", "]", "[", "[]"})
  void marksOfAValueAreTakenOffAtOnce(String mark) {
    String text = "x" + mark.repeat(TIMES);
    Cost.assertBounded(
        () -> {
          String without = ValueMarks.without(text);
          assertThat(without).isEqualTo(mark.length() > 2 ? "x" : text);
          return text.length();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"²", "[1]", "(1)", "[note 1] ", ")", "]", "["})
  void marksOfAHeaderAreTakenOffAtOnce(String mark) {
    String text = "x" + mark.repeat(TIMES);
    Cost.assertBounded(
        () -> {
          assertThat(HeaderNames.key(text)).startsWith("x");
          assertThat(HeaderNames.words(text)).startsWith("x");
          return text.length();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ï»¿", "Ã¯Â»Â¿", "\ufeff"})
  void marksOfTheByteOrderAreTakenOffAtOnce(String mark) {
    String text = mark.repeat(TIMES) + "x";
    Cost.assertBounded(
        () -> {
          assertThat(HeaderNames.key(text)).endsWith("x");
          assertThat(HeaderNames.whole(text)).endsWith("x");
          assertThat(HeaderNames.exact(text)).endsWith("x");
          return text.length();
        });
  }

  @Test
  void aHeaderUpToTheLimitHasNoMarks() {
    assertThat(HeaderNames.key("URN" + "²".repeat(997))).isEqualTo("urn");
    assertThat(HeaderNames.key("ï»¿".repeat(300) + "\"U.R.N. [note 1](2)\"")).isEqualTo("urn");
    assertThat(HeaderNames.words("ï»¿ \"URN [a] [2]\"")).isEqualTo("URN");
    assertThat(HeaderNames.words(" [1][2]")).isEqualTo("[1]");
    assertThat(HeaderNames.key("URN" + "²".repeat(998))).startsWith("URN²");
  }

  @Test
  void equalItemsAreNumberedAtOnce() {
    TableMapping visits =
        TableMapping.builder("visits", "Visits with what must be done after them")
            .id("visits", "Visit")
            .required("Visit", Binding.identifier("visit"))
            .column("Must", PriorityAreaColumns.items(PriorityAreaKind.REQUIREMENT))
            .build();
    String items = "a||".repeat(TIMES);
    Cost.assertBounded(
        () -> {
          RowReader reader = visits.reader(1, List.of("Visit", "Must"));
          assertThat(reader.read(2, List.of("7", items)).size() + reader.end().size()).isOne();
          return items.length();
        });
  }
}
