package io.github.openinspections.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A binding table keeps one bit of a long for each attribute. */
class ObjectCodecTest {
  private static ObjectTable<String, StringBuilder> table(int attributes) {
    ObjectTable<String, StringBuilder> table =
        ObjectCodec.of("Many", StringBuilder::new, StringBuilder::toString);
    for (int i = 0; i < attributes; i++) {
      table.optional("a" + i, Codecs.TEXT, value -> Optional.empty(), StringBuilder::append);
    }
    return table;
  }

  @Test
  void hasUpToSixtyFourAttributes() {
    assertThat(table(64).closed().attributes()).hasSize(64);
  }

  @Test
  void refusesAnotherWhenItIsBuilt() {
    String why = "The binding table of Many has 65 attributes; a table can have at most 64";

    assertThatIllegalStateException().isThrownBy(() -> table(65).closed()).withMessage(why);
    assertThatIllegalStateException()
        .isThrownBy(() -> table(65).extensions(value -> List.of(), (builder, extension) -> {}))
        .withMessage(why);
  }
}
