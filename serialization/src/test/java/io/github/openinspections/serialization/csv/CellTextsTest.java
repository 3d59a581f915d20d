package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.serialization.options.ReadOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTextsTest {
  private static final Header HEADER =
      new Header(
          TableMapping.builder("t", "t")
              .id("t", "A")
              .column("A", Binding.kept())
              .column("B", Binding.kept())
              .build(),
          1,
          List.of("A", "B"),
          ReadOptions.DEFAULT);

  @Test
  void saysTheSameOfATextWhetherItIsRememberedOrNot() {
    CellTexts remembered = CellTexts.remembered(HEADER);
    CellTexts not = CellTexts.unremembered(HEADER);

    for (String raw : List.of(" Good [r] ", "#REF!", "Not yet inspected", "n/a", "  ", "")) {
      remembered.of(0, raw);
      CellText again = remembered.of(0, raw);
      CellText once = not.of(0, raw);

      assertThat(again.raw()).isEqualTo(raw).isEqualTo(once.raw());
      assertThat(again.value()).isEqualTo(once.value());
      assertThat(again.absence()).isEqualTo(once.absence());
      assertThat(again.isNotYet()).isEqualTo(once.isNotYet());
      assertThat(again.key()).isEqualTo(once.key());
      assertThat(again.isEmpty()).isEqualTo(raw.isBlank());
    }
    assertThat(remembered.of(0, "#REF!").absence()).contains(Absence.UNREADABLE);
  }

  @Test
  void remembersTheFirstShortTextsOfEachColumnAndOfARowThatIsReadAgainNone() {
    CellTexts texts = CellTexts.remembered(HEADER);
    for (int i = 0; i < 256; i++) {
      texts.of(1, "text " + i);
    }
    String longer = "x".repeat(65);
    CellTexts not = CellTexts.unremembered(HEADER);

    assertThat(texts.of(1, "text 255")).isSameAs(texts.of(1, "text 255"));
    assertThat(texts.of(1, "text 256")).isNotSameAs(texts.of(1, "text 256"));
    assertThat(texts.of(0, longer)).isNotSameAs(texts.of(0, longer));
    assertThat(texts.of(2, "beyond the header")).isNotSameAs(texts.of(2, "beyond the header"));
    assertThat(not.of(0, "Good")).isNotSameAs(not.of(0, "Good"));
  }
}
