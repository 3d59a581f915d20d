package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a {@link FactEntry}. Bars separate its fields; a field {@code name=value} is a detail.
 *
 * @param fields the fields without a name, in order
 * @param details the fields with a name
 */
record FactValue(List<String> fields, Map<String, String> details) {
  private static final String BAR = " | ";

  static FactValue of(String value) {
    if (value.indexOf('=') < 0 && !value.contains(BAR)) {
      return new FactValue(List.of(value.strip()), Map.of());
    }
    List<String> fields = new ArrayList<>(2);
    Map<String, String> details = new HashMap<>();
    int start = 0;
    for (int bar = value.indexOf(BAR); bar >= 0; bar = value.indexOf(BAR, start)) {
      add(value.substring(start, bar).strip(), fields, details);
      start = bar + BAR.length();
    }
    add(value.substring(start).strip(), fields, details);
    return new FactValue(fields, details);
  }

  private static void add(String field, List<String> fields, Map<String, String> details) {
    int equals = endOfName(field);
    if (equals == 0) {
      fields.add(field);
    } else if (details.put(field.substring(0, equals), field.substring(equals + 1)) != null) {
      throw new IllegalStateException("Duplicate detail: " + field);
    }
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

  /** Returns the first field; empty for a value that only has details, such as a period. */
  String text() {
    return fields.isEmpty() ? "" : fields.get(0);
  }

  /** Returns the second field, for values that must have one. */
  String second() {
    if (fields.size() < 2) {
      throw new IllegalStateException("No second field in " + this);
    }
    return fields.get(1);
  }

  /** Returns a detail. */
  Optional<String> find(String detail) {
    return Optional.ofNullable(details.get(detail));
  }

  /** Returns a required detail. */
  String get(String detail) {
    String text = details.get(detail);
    if (text == null) {
      throw new IllegalStateException("No " + detail + " in " + this);
    }
    return text;
  }

  /** Whether a detail has this text. */
  boolean is(String detail, String text) {
    return text.equals(details.get(detail));
  }

  static Optional<PartialDate> date(Optional<String> text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text.get()));
  }

  /** Returns the period from the details {@code from} and {@code to}. */
  Validity validity() {
    return new Validity(date(find("from")), date(find("to")));
  }
}
