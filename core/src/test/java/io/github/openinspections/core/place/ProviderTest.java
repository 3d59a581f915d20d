package io.github.openinspections.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.InspectedBody;
import org.junit.jupiter.api.Test;

class ProviderTest {
  /** Which one it is must not depend on the order of the file. */
  @Test
  void ofTwoIdentifiersTheFirstByNameCounts() {
    InspectedBody one =
        InspectedBody.builder().putIdentifiers("case", "7").putIdentifiers("unit", "9").build();
    InspectedBody other =
        InspectedBody.builder().putIdentifiers("unit", "9").putIdentifiers("case", "7").build();
    InspectedBody first = InspectedBody.builder().putIdentifiers("case", "7").build();

    assertThat(Provider.identified(one)).isPresent().isEqualTo(Provider.identified(first));
    assertThat(Provider.identified(other)).isEqualTo(Provider.identified(first));
  }
}
