package io.github.openinspections.examples.benchmarks.contestant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.openinspections.examples.benchmarks.data.Corpus;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContestantsTest {
  private static final Corpus CORPUS = Corpus.of(200);

  static Set<String> letters() {
    return Contestants.letters();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void resultsAreRight(String letter) {
    Contestant<?> contestant = Contestants.of(letter);

    contestant.check(CORPUS);

    assertThat(contestant.does()).isNotBlank();
    assertThat(contestant.leavesOut()).isNotBlank();
  }

  @Test
  void wrongResultsAreRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Expected.problems(CORPUS, List.of(List.of())))
        .withMessageStartingWith("problems: expected [[], []");
    assertThatIllegalArgumentException().isThrownBy(() -> Contestants.of("z"));
  }
}
