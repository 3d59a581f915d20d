package io.github.openinspections.serialization.finding;

import java.util.Set;

/** What follows a value that is complete, and after which a text should end. */
public final class Trailing {
  private static final String SEVERAL =
      "; several records are expected one a line, in a list, or under \"inspections\"";

  private static final Set<String> OF_RECORDS = Set.of("record", "data set");

  private Trailing() {}

  /** Whether the byte that follows shows what it begins, more than a parser can say of it. */
  public static boolean isNamed(int next) {
    return "{[,;/#}]".indexOf(next) >= 0;
  }

  /**
   * Returns what was met.
   *
   * @param what what is complete, as in "record"
   * @param next the byte that follows
   */
  public static String detail(String what, int next) {
    String met =
        switch (next) {
          case '{' -> ": another object";
          case '[' -> ": another list";
          case ',' -> ": a comma";
          case ';' -> ": a semicolon";
          case '/', '#' -> ": a comment, which JSON does not have";
          case '}', ']' -> ": a closing bracket too many";
          default -> "";
        };
    boolean several = (next == '{' || next == '[') && OF_RECORDS.contains(what);
    return "unexpected content after the " + what + met + (several ? SEVERAL : "");
  }
}
