package io.github.openinspections.validation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6901, section 3: what is a JSON Pointer. */
class ProblemDraftTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/a/0", "/identifiers/a~0b", "/x~1y", "/~0~1", "//"})
  void aPointerIsTakenAsItIs(String pointer) {
    assertThat(ProblemDraft.pointer(pointer)).isEqualTo(pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "~0", "/a~b", "/~", "/~0~", "/~~0", "/~2"})
  void whatIsNoPointerIsAMistakeOfTheRule(String pointer) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProblemDraft.pointer(pointer))
        .withMessageContaining("\"" + pointer + "\"");
  }
}
