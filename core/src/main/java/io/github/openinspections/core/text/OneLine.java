package io.github.openinspections.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A value as one short line for people: what it is, which one, and in brackets what matters most,
 * as in {@code Inspection a/2016 (progress-review, 2016-05, 5 priority areas)}. Absent values and
 * counts of zero are left out; texts are shortened, with escapes for control characters.
 */
public final class OneLine {
  private static final int LONGEST = 200;
  private static final int LONGEST_PART = 50;

  private final String type;
  private final List<String> parts = new ArrayList<>();
  private String name = "";

  private OneLine(String type) {
    this.type = type;
  }

  /** Begins a line about a value of a type. */
  public static OneLine of(String type) {
    return new OneLine(type);
  }

  /** Says which one it is. */
  public OneLine named(Object id) {
    name = " " + plain(id.toString());
    return this;
  }

  /** Says which one it is, if that is known. */
  public OneLine named(Optional<?> id) {
    id.ifPresent(this::named);
    return this;
  }

  /** Adds a value. */
  public OneLine with(Object value) {
    parts.add(plain(value.toString()));
    return this;
  }

  /** Adds a value after a word for it, if there is one. */
  public OneLine with(String word, @Nullable Object value) {
    if (value != null) {
      with(word.isEmpty() ? value : word + " " + value);
    }
    return this;
  }

  /** Adds a value, if there is one. */
  public OneLine with(Optional<?> value) {
    return with("", value);
  }

  /** Adds a value after a word for it, if there is one. */
  public OneLine with(String word, Optional<?> value) {
    return with(word, value.orElse(null));
  }

  /** Adds a number after a word for it, if there is one. */
  public OneLine with(String word, OptionalInt value) {
    return with(word, value.isPresent() ? value.getAsInt() : null);
  }

  /** Adds a number after a word for it, if there is one. */
  public OneLine with(String word, OptionalLong value) {
    return with(word, value.isPresent() ? value.getAsLong() : null);
  }

  /** Adds a text in quotation marks. */
  public OneLine quoted(String text) {
    parts.add('"' + plain(text) + '"');
    return this;
  }

  /** Adds a text in quotation marks, if there is one. */
  public OneLine quoted(Optional<String> text) {
    text.ifPresent(this::quoted);
    return this;
  }

  /** Adds the first of several values, and how many more there are. */
  public OneLine first(Collection<?> values) {
    values.stream()
        .findFirst()
        .ifPresent(
            first ->
                parts.add(
                    plain(first.toString())
                        + (values.size() > 1 ? " and " + (values.size() - 1) + " more" : "")));
    return this;
  }

  /** Adds a number of things. */
  public OneLine count(long number, String thing) {
    return count(number, thing, thing + "s");
  }

  /** Adds the number of the things in a collection. */
  public OneLine count(Collection<?> things, String thing) {
    return count(things.size(), thing);
  }

  /** Adds a number of things with an irregular plural. */
  public OneLine count(long number, String thing, String things) {
    if (number != 0) {
      parts.add(number + " " + (number == 1 ? thing : things));
    }
    return this;
  }

  /** Adds a number of things, zero too. */
  public OneLine number(long number, String thing) {
    parts.add(number + " " + thing + (number == 1 ? "" : "s"));
    return this;
  }

  /** Returns the line. */
  @Override
  public String toString() {
    String line = type + name + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
    return shortened(line, LONGEST);
  }

  private static String plain(String text) {
    return shortened(PlainText.of(text, LONGEST_PART), LONGEST_PART);
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }
}
