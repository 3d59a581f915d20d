package io.github.openinspections.core.release;

import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.PartialDate;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A release of a data set as a whole.
 *
 * @param source the name of the file
 * @param asOf the date of the release: the newest that a record gives, else when it was issued
 * @param mapping the name of the table mapping by which it was read
 * @param columns the headers of its columns
 * @param records how many records were read
 * @param unreadable how many of them could not be read
 * @param complete whether it was read to its end
 */
public record ReleaseSummary(
    Optional<String> source,
    Optional<PartialDate> asOf,
    Optional<String> mapping,
    List<String> columns,
    long records,
    long unreadable,
    boolean complete)
    implements Serializable {
  /** Copies the list. */
  public ReleaseSummary {
    columns = List.copyOf(columns);
  }

  private Object writeReplace() {
    return new Form(
        source.orElse(null),
        asOf.orElse(null),
        mapping.orElse(null),
        columns,
        records,
        unreadable,
        complete);
  }

  /** What travels instead: an {@code Optional} is not serializable. */
  private record Form(
      @Nullable String source,
      @Nullable PartialDate asOf,
      @Nullable String mapping,
      List<String> columns,
      long records,
      long unreadable,
      boolean complete)
      implements Serializable {
    private Object readResolve() {
      return new ReleaseSummary(
          Optional.ofNullable(source),
          Optional.ofNullable(asOf),
          Optional.ofNullable(mapping),
          columns,
          records,
          unreadable,
          complete);
    }
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("ReleaseSummary")
        .named(source)
        .with("as of", asOf)
        .with(mapping)
        .number(records, "record")
        .count(unreadable, "unreadable", "unreadable")
        .with(complete ? "complete" : "not complete")
        .toString();
  }
}
