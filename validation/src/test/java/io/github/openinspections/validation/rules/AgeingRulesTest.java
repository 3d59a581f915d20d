package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgeingRulesTest {
  @Test
  void DAT_018_x() {
    assertThat(1).isEqualTo(1);
  }
}
