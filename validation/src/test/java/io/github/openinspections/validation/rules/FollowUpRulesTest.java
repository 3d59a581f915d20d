package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.DatasetRecords.ORIGINAL;
import static io.github.openinspections.validation.DatasetRecords.found;
import static io.github.openinspections.validation.DatasetRecords.review;
import static io.github.openinspections.validation.DatasetRecords.validate;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.validation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpRulesTest {
  @Test
  void FUP_001_aFollowUpOfItselfIsNotACircle() {
    assertThat(found(validate(ORIGINAL, review("review", "review", 1))))
        .containsExactly("FUP-001 2 /followUp/of");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void FUP_002_aNumberBelowOneIsReported(int ordinal) {
    FollowUp followUp = FollowUp.builder().of("example/0").ordinal(ordinal).build();

    assertThat(Findings.of(Findings.MINIMAL.withFollowUp(followUp)))
        .containsExactly("FUP-002 /followUp/ordinal");
    assertThat(Findings.of(Findings.MINIMAL.withFollowUp(followUp.withOrdinal(1)))).isEmpty();
  }
}
