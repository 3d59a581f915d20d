package io.github.openinspections.serialization.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of months and of days of the week, in English and Welsh, by {@link TableWords#key}.
 * Welsh months change their first letter after {@code o}: 5 o Fai. No name means two months; a name
 * that did would not be here.
 */
final class MonthNames {
  private static final Map<String, Integer> MONTHS =
      numbered(
          List.of(
              "january jan ionawr ion",
              "february feb chwefror chwe chw",
              "march mar mawrth maw fawrth",
              "april apr ebrill ebr",
              "may mai fai",
              "june jun mehefin meh fehefin",
              "july jul gorffennaf gorff gor orffennaf",
              "august aug awst aws",
              "september sept sep medi med fedi",
              "october oct hydref hyd",
              "november nov tachwedd tach tac dachwedd",
              "december dec rhagfyr rhag rha ragfyr"));

  private static final Map<String, Integer> DAYS =
      numbered(
          List.of(
              "monday mon",
              "tuesday tues tue",
              "wednesday weds wed",
              "thursday thurs thur thu",
              "friday fri",
              "saturday sat",
              "sunday sun"));

  /** Without the word before them: Mawrth is a month too. */
  private static final Map<String, Integer> WELSH_DAYS =
      numbered(List.of("llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul"));

  private MonthNames() {}

  private static Map<String, Integer> numbered(List<String> lines) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String name : lines.get(i).split(" ", -1)) {
        numbers.put(name, i + 1);
      }
    }
    return Map.copyOf(numbers);
  }

  /** Returns the number of a month, 0 if the word is none. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** Returns the number of an English day of the week from 1 for Monday, 0 if the word is none. */
  static int day(String word) {
    return DAYS.getOrDefault(word, 0);
  }

  /** Returns the number of a Welsh day of the week after {@code dydd}, 0 if the word is none. */
  static int welshDay(String word) {
    return WELSH_DAYS.getOrDefault(word, 0);
  }
}
