package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import org.immutables.value.Value;

/** How many records a data set had. Immutable and thread-safe. */
@Value.Immutable
public sealed interface RecordCounts extends WithRecordCounts, Serializable
    permits ImmutableRecordCounts {
  /** Records without an ERROR, or whose ERRORs were all accepted. */
  long valid();

  /** Records that could be read and have an ERROR that was not accepted. */
  long withErrors();

  /** Records that could not be read. */
  long unreadable();

  /** Returns the total number of records. */
  default long read() {
    return valid() + withErrors() + unreadable();
  }

  /** Returns the counts. */
  static RecordCounts of(long valid, long withErrors, long unreadable) {
    return builder().valid(valid).withErrors(withErrors).unreadable(unreadable).build();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(RecordCounts recordCounts) {
    return OneLine.of("RecordCounts")
        .with(recordCounts.read() + " read")
        .with(recordCounts.valid() + " valid")
        .with(recordCounts.withErrors() + " with errors")
        .with(recordCounts.unreadable() + " unreadable")
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds RecordCounts values; not thread-safe. */
  final class Builder extends ImmutableRecordCounts.Builder {
    Builder() {}
  }
}
