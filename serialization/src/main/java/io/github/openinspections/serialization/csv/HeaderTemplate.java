package io.github.openinspections.serialization.csv;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A header that a mapping gives once for many columns: {@code {year}} stands for a financial year
 * in four digits, 2526, and {@code {nth}} at the beginning for one of the words first to twelfth.
 */
final class HeaderTemplate {
  private static final String YEAR = "{year}";
  private static final String NTH = "{nth}";
  private static final int YEAR_DIGITS = 4;

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  /** Above this a header is not of any template. */
  private static final int LONGEST = 100;

  private HeaderTemplate() {}

  static boolean isTemplate(String header) {
    return header.contains(YEAR) || header.startsWith(NTH);
  }

  /** Returns what all headers of a template have in common. */
  static String key(String template) {
    return HeaderNames.spaced(template.replace(YEAR, " " + YEAR));
  }

  /**
   * Whether a text has the digits of a financial year, so that it may be a header of a template.
   */
  static boolean canBe(String header) {
    int digits = 0;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c > 'z' && Character.isDigit(c)) {
        return true; // folded to another digit
      }
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      if (digits >= YEAR_DIGITS && isYear(header, i + 1 - YEAR_DIGITS)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the key of the templates that a header can be of, if it has a year. */
  static Optional<String> keyOf(String header) {
    String spaced = header.length() > LONGEST ? "" : HeaderNames.spaced(header);
    Optional<String> year = yearOf(spaced);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    String before = spaced.substring(0, spaced.length() - year.get().length()).strip();
    return Optional.of(
        ordinalOf(before).map(word -> NTH + before.substring(word.length())).orElse(before)
            + " "
            + YEAR);
  }

  /** Returns the name of the column that a header of a template means: the template filled in. */
  static String name(String template, String header) {
    String spaced = HeaderNames.spaced(header);
    return template
        .replace(YEAR, yearOf(spaced).orElse(YEAR))
        .replace(NTH, ordinalOf(spaced).orElse(NTH));
  }

  /**
   * Returns names of columns in the order of their templates, whatever the order of the table:
   * those that end with a year come last, by year, then by the word that they begin with.
   */
  static Set<String> inOrder(Collection<String> names) {
    return names.stream()
        .map(Place::of)
        .sorted(Place.ORDER)
        .map(Place::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private record Place(String name, String year, int nth) {
    /** A name without a year has the empty one; sorting leaves equals as they are. */
    static final Comparator<Place> ORDER =
        Comparator.comparing(Place::year).thenComparingInt(Place::nth);

    static Place of(String name) {
      String spaced = HeaderNames.spaced(name);
      String year = yearOf(spaced).orElse("");
      int nth = year.isEmpty() ? -1 : ordinalOf(spaced).map(ORDINALS::indexOf).orElse(-1);
      return new Place(name, year, nth);
    }
  }

  /** Returns what headers of one group have in common, "first 2526"; empty without an ordinal. */
  static Optional<String> group(String header) {
    String spaced = HeaderNames.spaced(header);
    return ordinalOf(spaced).flatMap(word -> yearOf(spaced).map(year -> word + " " + year));
  }

  /** The second year follows the first: 2526, 9900. */
  private static Optional<String> yearOf(String text) {
    int from = text.length() - YEAR_DIGITS;
    if (from < 1 || !text.substring(from).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    return isYear(text, from) ? Optional.of(text.substring(from)) : Optional.empty();
  }

  private static boolean isYear(String text, int from) {
    int first = Integer.parseInt(text.substring(from, from + 2));
    int second = Integer.parseInt(text.substring(from + 2, from + YEAR_DIGITS));
    return (first + 1) % 100 == second;
  }

  private static Optional<String> ordinalOf(String text) {
    return ORDINALS.stream().filter(word -> text.startsWith(word + " ")).findFirst();
  }
}
