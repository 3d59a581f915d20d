package io.github.openinspections.core.release;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An inspection that is not the same in two releases.
 *
 * @param kind what became of it
 * @param id its id, in the new release if that has it
 * @param oldId its id in the old release, if that is another one: a corrected date can change an id
 * @param late of an added inspection, whether it took place before the date of the old release
 * @param gradesChangedSameDates whether a grade contradicts that of the old release although the
 *     dates of inspection and publication are the same and nothing marks the grade as revised; it
 *     does not say why
 * @param old where it is in the old release
 * @param now where it is in the new release
 * @param values the values that differ, at most {@value #MOST_VALUES}
 */
public record ReleaseChange(
    ReleaseChangeKind kind,
    String id,
    Optional<String> oldId,
    boolean late,
    boolean gradesChangedSameDates,
    Optional<RecordPlace> old,
    Optional<RecordPlace> now,
    List<ChangedValue> values)
    implements Serializable {
  /** So many values of one inspection are listed. */
  public static final int MOST_VALUES = 100;

  /** Copies the list. */
  public ReleaseChange {
    values = List.copyOf(values);
  }

  private Object writeReplace() {
    return new Form(
        kind,
        id,
        oldId.orElse(null),
        late,
        gradesChangedSameDates,
        old.orElse(null),
        now.orElse(null),
        values);
  }

  /** What travels instead: an {@code Optional} is not serializable. */
  private record Form(
      ReleaseChangeKind kind,
      String id,
      @Nullable String oldId,
      boolean late,
      boolean gradesChangedSameDates,
      @Nullable RecordPlace old,
      @Nullable RecordPlace now,
      List<ChangedValue> values)
      implements Serializable {
    private Object readResolve() {
      return new ReleaseChange(
          kind,
          id,
          Optional.ofNullable(oldId),
          late,
          gradesChangedSameDates,
          Optional.ofNullable(old),
          Optional.ofNullable(now),
          values);
    }
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("ReleaseChange").named(id).with(kind).count(values, "value").toString();
  }
}
