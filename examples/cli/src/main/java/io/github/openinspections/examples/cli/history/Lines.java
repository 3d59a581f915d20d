package io.github.openinspections.examples.cli.history;

import io.github.openinspections.examples.cli.terminal.TerminalText;
import io.github.openinspections.examples.html.Words;
import java.util.List;

/** Lines of text in which data from files is escaped for a terminal. */
final class Lines {
  private static final int CONTINUED = 2;

  private final StringBuilder text = new StringBuilder();
  private final int width;
  private final Words words;

  /** Makes lines of any length. */
  Lines(Words words) {
    this(Integer.MAX_VALUE, words);
  }

  /** Makes lines of at most a number of characters; longer ones go on in the next. */
  Lines(int width, Words words) {
    this.width = width;
    this.words = words;
  }

  /** Returns the words of the language that the lines are in. */
  Words words() {
    return words;
  }

  /** Adds a line with a text of the language. */
  void said(int indent, String key, Object... values) {
    line(indent, words.of(key, values));
  }

  void heading(String heading) {
    List<String> parts = Wrapped.of(TerminalText.of(heading), width);
    text.append(text.isEmpty() ? "" : "\n");
    parts.forEach(part -> text.append(part).append('\n'));
    int longest = parts.stream().mapToInt(Wrapped::length).max().orElse(0);
    text.append("=".repeat(longest)).append('\n');
  }

  void blank() {
    text.append('\n');
  }

  void line(int indent, String line) {
    String safe = TerminalText.of(line);
    if (Wrapped.length(safe) <= width - indent) {
      text.append(" ".repeat(indent)).append(safe).append('\n');
    } else {
      int room = Math.max(1, width - indent - CONTINUED);
      int before = indent;
      for (String part : Wrapped.of(safe, room)) {
        text.append(" ".repeat(before)).append(part).append('\n');
        before = indent + CONTINUED;
      }
    }
  }

  /** Adds a text in as many lines as it needs. */
  void wrapped(int indent, String words, int width) {
    Wrapped.of(TerminalText.of(words), width - indent).forEach(part -> line(indent, part));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
