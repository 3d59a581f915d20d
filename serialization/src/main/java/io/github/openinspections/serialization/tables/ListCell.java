package io.github.openinspections.serialization.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cells with several values. A value may be missing where columns belong together: the second of
 * {@code areaCodes} is the code of the second of {@code areaNames}.
 */
final class ListCell {
  private static final String SEPARATOR = "|";
  private static final Pattern AT_SEPARATOR = Pattern.compile(SEPARATOR, Pattern.LITERAL);
  private static final String PAIR_SEPARATOR = ";";
  private static final Pattern AT_PAIRS = Pattern.compile(PAIR_SEPARATOR, Pattern.LITERAL);

  /** Identifiers by what issued them: {@code ofsted-urn=80480;la-code=371}. */
  static final CellType<Map<String, String>> PAIRS =
      new CellType<>(
          "string",
          Optional.empty(),
          Optional.of(PAIR_SEPARATOR),
          "pairs",
          ListCell::pairs,
          ListCell::pairs);

  private ListCell() {}

  /** Returns the type of cells with several values. */
  static <V> CellType<List<Optional<V>>> of(CellType<V> one) {
    return new CellType<>(
        one.datatype(),
        one.format(),
        Optional.of(SEPARATOR),
        one.expected(),
        values -> print(values, one),
        text -> parse(text, one));
  }

  /** A value with the separator in it would be read as two: it is not written. */
  private static <V> String print(List<Optional<V>> values, CellType<V> one) {
    List<String> texts = new ArrayList<>();
    boolean empty = true;
    for (Optional<V> value : values) {
      String text = value.map(one.print()).filter(t -> !t.contains(SEPARATOR)).orElse("");
      empty &= text.isEmpty();
      texts.add(text);
    }
    return empty ? "" : String.join(SEPARATOR, texts);
  }

  private static <V> Optional<List<Optional<V>>> parse(String cell, CellType<V> one) {
    List<Optional<V>> values = new ArrayList<>();
    for (String text : AT_SEPARATOR.split(cell, -1)) {
      Optional<V> value = text.isEmpty() ? Optional.empty() : one.parse().apply(text);
      if (!text.isEmpty() && value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value);
    }
    return Optional.of(values);
  }

  private static String pairs(Map<String, String> pairs) {
    List<String> texts = new ArrayList<>();
    pairs.forEach(
        (key, value) -> {
          String text = key + "=" + value;
          if (!text.contains(PAIR_SEPARATOR) && key.indexOf('=') < 0) {
            texts.add(text);
          }
        });
    return String.join(PAIR_SEPARATOR, texts);
  }

  private static Optional<Map<String, String>> pairs(String cell) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String text : AT_PAIRS.split(cell, -1)) {
      int at = text.indexOf('=');
      if (at < 0 || pairs.put(text.substring(0, at), text.substring(at + 1)) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(pairs);
  }
}
