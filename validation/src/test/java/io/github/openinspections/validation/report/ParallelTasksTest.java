package io.github.openinspections.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParallelTasksTest {
  static Stream<Throwable> thrown() {
    return Stream.of(new AssertionError("a rule"), new IllegalStateException("a file"));
  }

  @Test
  void resultsAreInOrder() {
    assertThat(ParallelTasks.run(List.of(() -> 1, () -> 2), task -> new Thread(task).start()))
        .containsExactly(1, 2);
  }

  /** As if the task ran in this thread: whoever catches an Error must see it. */
  @ParameterizedTest
  @MethodSource("thrown")
  void whatATaskThrowsIsThrown(Throwable thrown) {
    Supplier<Integer> failing =
        () -> {
          if (thrown instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) thrown;
        };

    assertThatThrownBy(() -> ParallelTasks.run(List.of(() -> 1, failing), Runnable::run))
        .isSameAs(thrown);
  }
}
