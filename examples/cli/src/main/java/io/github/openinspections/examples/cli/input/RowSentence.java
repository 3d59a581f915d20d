package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.examples.html.Words;
import java.util.ArrayList;
import java.util.List;

/** What became of the rows of a table, in one sentence of a language that adds up. */
final class RowSentence {
  private RowSentence() {}

  static String of(RowCounts rows, Words words) {
    List<String> parts = new ArrayList<>();
    if (rows.withRecords() > 0 || rows.records() > 0) {
      String records = words.count("message.records", rows.records());
      String gave = words.of("message.rows-gave", "count", rows.withRecords(), "records", records);
      parts.add(
          rows.grouped() == 0
              ? gave
              : gave + " (" + words.count("message.rows-shared", rows.grouped()) + ")");
    }
    if (rows.withoutInspection() > 0) {
      parts.add(words.of("message.rows-without", "count", rows.withoutInspection()));
    }
    if (rows.refused() > 0) {
      parts.add(words.of("message.rows-refused", "count", rows.refused()));
    }
    if (rows.notes() > 0) {
      parts.add(words.count("message.notes", rows.notes()));
    }
    String all = words.count("message.rows", rows.read());
    return parts.isEmpty() ? all : all + ": " + String.join(", ", parts);
  }
}
