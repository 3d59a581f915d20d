package io.github.openinspections.core.facts;

import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a {@link FactEntry}. Bars separate its fields; a field {@code name=value} is a detail.
 *
 * @param fields the fields without a name, in order
 * @param details the fields with a name
 * @param line its line in the file, from 1; 0 if it comes from no file
 * @param column where it begins in its line, in code points from 1
 */
public record FactValue(List<String> fields, Map<String, String> details, int line, int column) {
  private static final String BAR = " | ";

  /** Parses a value. */
  static FactValue parse(String value, int line, int column, FactProblems problems) {
    if (value.indexOf('=') < 0 && !value.contains(BAR)) {
      return new FactValue(List.of(value.strip()), Map.of(), line, column);
    }
    List<String> fields = new ArrayList<>(2);
    Map<String, String> details = new LinkedHashMap<>();
    @Nullable String repeated = null;
    int start = 0;
    for (int bar = value.indexOf(BAR); bar >= 0; bar = value.indexOf(BAR, start)) {
      String again = add(value.substring(start, bar).strip(), fields, details);
      repeated = repeated == null ? again : repeated;
      start = bar + BAR.length();
    }
    String last = add(value.substring(start).strip(), fields, details);
    FactValue parsed = new FactValue(fields, details, line, column);
    repeated = repeated == null ? last : repeated;
    if (repeated != null) {
      String name = repeated;
      problems.add(FactRule.KEY, parsed, () -> FactMessage.of("detail-twice").with("detail", name));
    }
    return parsed;
  }

  /** Returns the name of a detail that the value has already, or null. */
  private static @Nullable String add(
      String field, List<String> fields, Map<String, String> details) {
    int equals = endOfName(field);
    if (equals == 0) {
      fields.add(field);
      return null;
    }
    String name = field.substring(0, equals);
    return details.putIfAbsent(name, field.substring(equals + 1)) == null ? null : name;
  }

  /** Returns the index of the equals sign after a name of lower-case letters and hyphens, or 0. */
  private static int endOfName(String field) {
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '=') {
        return i;
      }
      if (c != '-' && (c < 'a' || c > 'z')) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * Whether a file can hold a text as a field and give it back: one line, not empty, without white
   * space at its ends, a bar between spaces, or the form of a detail.
   */
  static boolean isField(String text) {
    return isDetail(text) && !text.isEmpty() && endOfName(text) == 0;
  }

  /** Whether a file can hold a text as the value of a detail and give it back. */
  static boolean isDetail(String text) {
    return text.equals(text.strip())
        && !text.contains(BAR)
        && !text.startsWith("| ")
        && !text.endsWith(" |")
        && !text.equals("|")
        && text.chars().noneMatch(c -> c == '\n' || c == '\r');
  }

  /** Returns the first field; empty for a value that only has details, such as a period. */
  public String text() {
    return fields.isEmpty() ? "" : fields.get(0);
  }

  /** Returns the second field, for values that must have one. */
  public String second() {
    if (fields.size() < 2) {
      throw new IllegalStateException("No second field in " + this);
    }
    return fields.get(1);
  }

  /** Returns a detail. */
  public Optional<String> find(String detail) {
    return Optional.ofNullable(details.get(detail));
  }

  /** Returns a required detail. */
  public String get(String detail) {
    String text = details.get(detail);
    if (text == null) {
      throw new IllegalStateException("No " + detail + " in " + this);
    }
    return text;
  }

  /** Whether a detail has this text. */
  public boolean is(String detail, String text) {
    return text.equals(details.get(detail));
  }

  /** Returns the date in a text. */
  public static Optional<PartialDate> date(Optional<String> text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text.get()));
  }

  /** Returns the date in a detail. */
  public Optional<PartialDate> date(String detail) {
    return date(find(detail));
  }
}
