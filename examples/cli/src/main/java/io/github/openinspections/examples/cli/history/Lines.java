package io.github.openinspections.examples.cli.history;

import io.github.openinspections.examples.cli.terminal.TerminalText;

/** Lines of text in which data from files is escaped for a terminal. */
final class Lines {
  private final StringBuilder text = new StringBuilder();

  void heading(String heading) {
    String safe = TerminalText.of(heading);
    text.append(text.isEmpty() ? "" : "\n").append(safe).append('\n');
    text.append("=".repeat(safe.codePointCount(0, safe.length()))).append('\n');
  }

  void blank() {
    text.append('\n');
  }

  void line(int indent, String line) {
    text.append(" ".repeat(indent)).append(TerminalText.of(line)).append('\n');
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
