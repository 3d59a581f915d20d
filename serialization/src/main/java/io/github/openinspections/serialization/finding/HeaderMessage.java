package io.github.openinspections.serialization.finding;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.core.text.PlainText;
import java.util.List;

/** The problem of a header that lacks required columns: one, which names all of them. */
public final class HeaderMessage {
  private static final int MOST = 12;
  private static final int LENGTH = 60;

  private static final String NEAR = "near-table";

  private HeaderMessage() {}

  /** Whether a problem says of a table that it is a known one, but for some columns. */
  public static boolean isOfKnownTable(Problem problem) {
    return problem.arguments().getOrDefault("detail", "").equals(NEAR);
  }

  /** Returns the problem of a table that is of this mapping, but for some columns. */
  public static Problem problem(
      String mapping, List<String> lacking, List<String> headers, long line) {
    Phrase near = Phrase.of(NEAR).with("table", mapping);
    return problem(lacking(near, lacking, headers), line);
  }

  /** Returns a phrase with the columns that are missing, and headers that may be the same. */
  public static Phrase lacking(Phrase phrase, List<String> lacking, List<String> headers) {
    List<String> others = headers.stream().filter(header -> !header.isBlank()).toList();
    return phrase
        .with("lacking", lacking.size() == 1 ? "column" : "columns")
        .with("columns", lacking.stream().map(name -> lacking(name, others)).toList());
  }

  private static Phrase lacking(String name, List<String> others) {
    return NearWord.of(name, others)
        .map(near -> named("near", name).with("near", shown(near)))
        .orElseGet(() -> named("quoted", name));
  }

  /** Returns a phrase with some headers of a table. */
  public static Phrase listing(Phrase phrase, String list, List<String> headers) {
    List<Phrase> shown =
        headers.stream()
            .filter(header -> !header.isBlank())
            .map(header -> named("quoted", header))
            .toList();
    return phrase.with(list, shown, MOST);
  }

  private static Phrase named(String phrase, String header) {
    return Phrase.of(phrase).with("name", shown(header));
  }

  private static String shown(String header) {
    return PlainText.of(header.strip(), LENGTH);
  }

  /** Returns the problem that a table has no header that is known. */
  public static Problem problem(Phrase detail, long line) {
    return ReadingRule.TABLE_HEADER
        .problem(detail.detail(), ReadingTexts.of("subject.table"))
        .position(Position.of(line, 1))
        .build();
  }
}
