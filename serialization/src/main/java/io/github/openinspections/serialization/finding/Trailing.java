package io.github.openinspections.serialization.finding;

import java.util.Set;

/** What follows a value that is complete, and after which a text should end. */
public final class Trailing {
  private static final Set<String> OF_RECORDS = Set.of("record", "dataset");

  private Trailing() {}

  /** Whether the byte that follows shows what it begins, more than a parser can say of it. */
  public static boolean isNamed(int next) {
    return "{[,;/#}]".indexOf(next) >= 0;
  }

  /**
   * Returns what was met.
   *
   * @param what what is complete, as the name of a phrase
   * @param next the byte that follows
   */
  public static Phrase detail(String what, int next) {
    String met =
        switch (next) {
          case '{' -> "object";
          case '[' -> "list";
          case ',' -> "comma";
          case ';' -> "semicolon";
          case '/', '#' -> "comment";
          case '}', ']' -> "bracket";
          default -> "";
        };
    boolean several = (next == '{' || next == '[') && OF_RECORDS.contains(what);
    String name = several ? "trailing-several" : met.isEmpty() ? "trailing" : "trailing-met";
    Phrase phrase = Phrase.of(name).with("after", what);
    return met.isEmpty() ? phrase : phrase.with("met", met);
  }
}
