package io.github.openinspections.core.release;

import io.github.openinspections.core.dataset.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Columns for a year that the new release lacks, while it has those of other years: publishers that
 * print the inspections of the last two years in columns of their own drop one year each time.
 */
final class YearColumns {
  private static final int WORDS = 2;
  private static final List<String> DATED = List.of("/fieldwork/0", "/report/published");

  private final Set<String> gone = new HashSet<>();

  YearColumns(List<String> old, List<String> now) {
    Set<String> kept = new HashSet<>(now);
    Set<String> families = new HashSet<>();
    now.forEach(column -> families.add(family(column)));
    for (String column : old) {
      if (!kept.contains(column)
          && family(column).contains("#")
          && families.contains(family(column))) {
        gone.add(column);
      }
    }
  }

  boolean isEmpty() {
    return gone.isEmpty();
  }

  /** Whether the date of a record was read from one of them; the entry must be the current one. */
  boolean dated(Entry entry) {
    return !gone.isEmpty()
        && DATED.stream()
            .anyMatch(date -> entry.columnName(date).filter(gone::contains).isPresent());
  }

  boolean contains(String column) {
    return gone.contains(column);
  }

  /**
   * What the columns of all years have in common, such as {@code date_#} of {@code first_date_2526}
   * and {@code second_date_2627}: their last two words, without numbers.
   */
  private static String family(String column) {
    StringBuilder family = new StringBuilder();
    int words = 0;
    for (int i = column.length() - 1; i >= 0; i--) {
      char c = column.charAt(i);
      if ((c == '_' || c == ' ') && ++words == WORDS) {
        break;
      }
      boolean digit = c >= '0' && c <= '9';
      if (!digit || family.isEmpty() || family.charAt(family.length() - 1) != '#') {
        family.append(digit ? '#' : c);
      }
    }
    return family.reverse().toString();
  }
}
