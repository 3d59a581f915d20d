package io.github.openinspections.examples.cli.history;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of at most a number of characters, broken at spaces where there are any. */
final class Wrapped {
  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private Wrapped(int width) {
    this.width = width;
  }

  static List<String> of(String text, int width) {
    Wrapped wrapped = new Wrapped(width);
    for (String word : text.split(" ", -1)) {
      wrapped.add(word);
    }
    wrapped.end();
    return wrapped.lines;
  }

  static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  private void add(String word) {
    if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
      end();
    }
    line.append(line.isEmpty() ? "" : " ").append(word);
    while (length(line) > width) {
      int cut = line.offsetByCodePoints(0, width);
      lines.add(line.substring(0, cut));
      line.delete(0, cut);
    }
  }

  private void end() {
    lines.add(line.toString());
    line.setLength(0);
  }
}
