package io.github.openinspections.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person sees of a file that is not understood. */
class InvalidFileExceptionTest {
  private static final Problem PLACED =
      Problem.builder()
          .rule("MAP-001")
          .severity(Severity.ERROR)
          .message("no such thing")
          .position(Position.of(3, 7))
          .build();

  @Test
  void saysWhatWhereAndHowOften() {
    assertThat(new InvalidFileException("ours.json", List.of(PLACED)))
        .hasMessage("ours.json is not understood: 1 problem\n3:7 MAP-001 no such thing");
  }

  @Test
  void aProblemWithoutAPlaceHasNone() {
    Problem problem = Problem.builder().from(PLACED).position(Optional.empty()).build();

    assertThat(new InvalidFileException("ours.json", List.of(problem)))
        .hasMessage("ours.json is not understood: 1 problem\nMAP-001 no such thing");
  }

  @Test
  void theMessageIsBoundedAndTheListIsWhole() {
    List<Problem> many = new ArrayList<>(Collections.nCopies(1000, PLACED));
    InvalidFileException thrown = new InvalidFileException("a".repeat(10_000), many);
    many.clear();

    assertThat(thrown.problems()).hasSize(1000);
    assertThat(thrown).hasMessageContaining("1000 problems").hasMessageEndingWith("\nand 995 more");
    assertThat(String.valueOf(thrown.getMessage())).hasSizeLessThan(1000);
  }

  @Test
  void controlCharactersAreMadeVisible() {
    Problem hostile = Problem.builder().from(PLACED).message("a\u001b[2Jb\nc").build();

    assertThat(new InvalidFileException("x\u202ey", List.of(hostile)))
        .hasMessage("x\\u202Ey is not understood: 1 problem\n3:7 MAP-001 a\\u001B[2Jb\\u000Ac");
  }
}
