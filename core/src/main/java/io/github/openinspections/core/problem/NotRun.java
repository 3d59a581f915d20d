package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A rule that could not run, which is not the same as a rule that found nothing. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface NotRun extends WithNotRun, Serializable permits ImmutableNotRun {
  /** The id of the rule. */
  String rule();

  /** Why it could not run: a sentence, or the class of the exception if its check threw one. */
  String reason();

  /** The number of records that it could not run on. */
  long records();

  /**
   * Whether the check of the rule threw an exception. Then the rule needs a correction, not the
   * data, and the report does not say what the rule would have found.
   */
  @Value.Default
  default boolean failed() {
    return false;
  }

  /** Returns a rule that could not run. */
  static NotRun of(String rule, String reason, long records) {
    return builder().rule(rule).reason(reason).records(records).build();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(NotRun notRun) {
    return OneLine.of("NotRun")
        .named(notRun.rule())
        .count(notRun.records(), "record")
        .with(notRun.reason())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds NotRun values; not thread-safe. */
  final class Builder extends ImmutableNotRun.Builder {
    Builder() {}
  }
}
