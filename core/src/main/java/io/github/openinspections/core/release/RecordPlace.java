package io.github.openinspections.core.release;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Where a record is in its release.
 *
 * @param record its number, from 1
 * @param line the line where it starts, if it was read from a file
 */
public record RecordPlace(long record, OptionalLong line) implements Serializable {
  static RecordPlace of(Entry entry) {
    return new RecordPlace(
        entry.number(),
        entry.position().map(place -> OptionalLong.of(place.line())).orElse(OptionalLong.empty()));
  }

  private Object writeReplace() {
    return new Form(record, line.isPresent() ? line.getAsLong() : null);
  }

  /** What travels instead: an {@code OptionalLong} is not serializable. */
  private record Form(long record, @Nullable Long line) implements Serializable {
    private Object readResolve() {
      return new RecordPlace(record, line == null ? OptionalLong.empty() : OptionalLong.of(line));
    }
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("RecordPlace").with("record", (Object) record).with("line", line).toString();
  }
}
