package io.github.openinspections.serialization.finding;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.core.text.PlainText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The problem of a header that lacks required columns: one, which names all of them. */
public final class HeaderMessage {
  private static final int MOST = 12;
  private static final int LENGTH = 60;

  private static final String NEAR = "this is not quite the table ";

  private HeaderMessage() {}

  /** Whether a problem says of a table that it is a known one, but for some columns. */
  public static boolean isOfKnownTable(Problem problem) {
    return problem.arguments().getOrDefault("detail", "").startsWith(NEAR);
  }

  /** Returns the problem of a table that is of this mapping, but for some columns. */
  public static Problem problem(
      String mapping, List<String> lacking, List<String> headers, long line) {
    return problem(NEAR + mapping + ": " + missing(lacking, headers), line);
  }

  /** Returns a sentence that names what is missing, and headers that may be the same. */
  public static String missing(List<String> lacking, List<String> headers) {
    List<String> others = headers.stream().filter(header -> !header.isBlank()).toList();
    return (lacking.size() == 1 ? "it has no column " : "it lacks the columns ")
        + lacking.stream()
            .map(
                name ->
                    quoted(name)
                        + NearWord.of(name, others)
                            .map(near -> " (perhaps " + quoted(near) + ")")
                            .orElse(""))
            .collect(Collectors.joining(", "));
  }

  /** Returns some headers of a table, for people. */
  public static String listed(List<String> headers) {
    List<String> shown = headers.stream().filter(header -> !header.isBlank()).toList();
    String listed =
        shown.stream().limit(MOST).map(HeaderMessage::quoted).collect(Collectors.joining(", "));
    int more = shown.size() - MOST;
    return more > 0 ? listed + " and " + more + " more" : listed;
  }

  private static String quoted(String header) {
    return '"' + PlainText.of(header.strip(), LENGTH) + '"';
  }

  /** Returns the problem that a table has no header that is known. */
  public static Problem problem(String detail, long line) {
    return ReadingRule.TABLE_HEADER
        .problem(Map.of("detail", detail), "the table")
        .position(Position.of(line, 1))
        .build();
  }
}
