package io.github.openinspections.validation.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.vocabulary.AreaCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AreaNameTest {
  private static final List<AreaName> NAMES =
      List.of(
          name(Optional.of("AaAa"), Optional.empty()),
          name(Optional.of("AaBB"), Optional.empty()),
          name(Optional.of("BBAa"), Optional.empty()),
          name(Optional.of("BBAa"), Optional.of("Fife")),
          name(Optional.of("BBAa"), Optional.of("Moray")),
          name(Optional.empty(), Optional.of("AaAa")),
          name(Optional.empty(), Optional.of("BBBB")));

  private static AreaName name(Optional<String> code, Optional<String> name) {
    return AreaName.of(Area.builder().code(code.map(AreaCode::of)).name(name).build());
  }

  /** Texts of one hash are told apart by their order, or a map of many of them is slow. */
  @Test
  void namesOfOneHashHaveAnOrder() {
    assertThat(NAMES.get(0)).hasSameHashCodeAs(NAMES.get(1));
    for (AreaName one : NAMES) {
      for (AreaName other : NAMES) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other)))
            .isEqualTo(-Integer.signum(other.compareTo(one)));
      }
    }
  }
}
