package io.github.openinspections.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keys of several parts, whatever is in the parts. */
class KeyPartTest {
  private static final List<String> PARTS =
      List.of("", "a", "\n", "\\", "n", "\\n", "\n\n", "\\\n", "a\nb", "a\\nb", "\\\\n");

  @Test
  void differentPartsMakeDifferentKeys() {
    Map<String, List<String>> keys = new HashMap<>();
    for (String first : PARTS) {
      assertThat(keys.put(KeyPart.of(first), List.of(first))).isNull();
      for (String second : PARTS) {
        assertThat(keys.put(KeyPart.joined(KeyPart.of(first), second), List.of(first, second)))
            .isNull();
      }
    }
  }

  @Test
  void theLastPartIsFound() {
    for (String text : PARTS) {
      assertThat(KeyPart.last(KeyPart.joined("a\nb", text))).isEqualTo(text);
    }
    assertThat(KeyPart.last("a\\")).as("of a forged stream").isEqualTo("a\\");
  }

  @Test
  void aLineFeedInANameIsInThePointer() {
    Inspection one =
        Inspection.builder()
            .id("a")
            .type(InspectionType.INSPECTION)
            .putIdentifiers("x\ny", "1")
            .build();

    assertThat(Comparison.of(one, one.withIdentifiers(Map.of("x\ny", "2"))).differences())
        .extracting(difference -> difference.right().orElseThrow().pointer())
        .containsExactly("/identifiers/x\ny");
  }
}
