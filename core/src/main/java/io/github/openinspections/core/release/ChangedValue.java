package io.github.openinspections.core.release;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that differs between two releases. Long texts are shortened.
 *
 * @param pointer the JSON Pointer to it, in the new record if that has it, else in the old one
 * @param attribute the attribute
 * @param likeness how the old value relates to the new one, never {@link Likeness#SAME}
 * @param old what the old release says, if anything
 * @param now what the new release says, if anything
 */
public record ChangedValue(
    String pointer,
    ComparedAttribute attribute,
    Likeness likeness,
    Optional<String> old,
    Optional<String> now)
    implements Serializable {
  /** The greatest length of a text. */
  public static final int LONGEST = 500;

  static ChangedValue of(Difference one) {
    return new ChangedValue(
        one.right().or(one::left).map(ComparedValue::pointer).orElse(""),
        one.attribute(),
        one.likeness(),
        one.left().map(ChangedValue::text),
        one.right().map(ChangedValue::text));
  }

  private static String text(ComparedValue value) {
    String text = value.text();
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + '…';
  }

  private Object writeReplace() {
    return new Form(pointer, attribute, likeness, old.orElse(null), now.orElse(null));
  }

  /** What travels instead: an {@code Optional} is not serializable. */
  private record Form(
      String pointer,
      ComparedAttribute attribute,
      Likeness likeness,
      @Nullable String old,
      @Nullable String now)
      implements Serializable {
    private Object readResolve() {
      return new ChangedValue(
          pointer, attribute, likeness, Optional.ofNullable(old), Optional.ofNullable(now));
    }
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("ChangedValue")
        .named(attribute.path())
        .with(likeness)
        .with("old", old)
        .with("now", now)
        .toString();
  }
}
