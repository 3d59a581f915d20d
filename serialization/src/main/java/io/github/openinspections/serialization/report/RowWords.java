package io.github.openinspections.serialization.report;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.RowCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the rows of a table, in one sentence that adds up, such as "5 rows: 2 gave 2
 * records, 2 refused, 1 note"; text reports say it too.
 */
public final class RowWords {
  private RowWords() {}

  /** Returns the sentence in a language; what the language lacks is English. */
  public static String of(RowCounts rows, Language language) {
    return of(rows, new ReportWords(language));
  }

  static String of(RowCounts rows, ReportWords words) {
    List<String> parts = new ArrayList<>();
    if (rows.withRecords() > 0 || rows.records() > 0) {
      parts.add(
          words.of(
                  "rows-gave",
                  "count",
                  rows.withRecords(),
                  "records",
                  words.count("record", rows.records()))
              + (rows.grouped() == 0 ? "" : " (" + words.count("shared", rows.grouped()) + ")"));
    }
    if (rows.withoutInspection() > 0) {
      parts.add(words.of("rows-without", "count", rows.withoutInspection()));
    }
    if (rows.refused() > 0) {
      parts.add(words.of("rows-refused", "count", rows.refused()));
    }
    if (rows.notes() > 0) {
      parts.add(words.count("note", rows.notes()));
    }
    String all = words.count("row", rows.read());
    return parts.isEmpty() ? all : all + ": " + String.join(", ", parts);
  }
}
