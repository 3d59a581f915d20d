package io.github.openinspections.core;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that must improve, in the words of the inspection that found it. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface PriorityArea extends WithPriorityArea, Serializable
    permits ImmutablePriorityArea {
  /** The id that reviews refer to; not empty, no leading or trailing white space. */
  String id();

  /** The wording as printed. */
  String text();

  /** Its kind. */
  Optional<PriorityAreaKind> kind();

  /** Who must act. */
  List<String> responsible();

  /** Whose words these are, if not the inspectors'. */
  Optional<String> wordingBy();

  /** The heading above it. */
  Optional<String> group();

  /** Where the report explains it ("paragraph 150"). */
  Optional<String> reference();

  /** The date by which it must be done. */
  Optional<PartialDate> due();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /**
   * Rejects what the format cannot express; called for every new value.
   *
   * @throws IllegalArgumentException if the id is empty or has leading or trailing white space
   */
  @Value.Check
  default void check() {
    FormatChecks.requireIdentifier("id", id());
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(PriorityArea priorityArea) {
    return OneLine.of("PriorityArea")
        .named(priorityArea.id())
        .with(priorityArea.kind())
        .quoted(priorityArea.text())
        .with("due", priorityArea.due())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds PriorityArea values; not thread-safe. */
  final class Builder extends ImmutablePriorityArea.Builder {
    Builder() {}
  }
}
