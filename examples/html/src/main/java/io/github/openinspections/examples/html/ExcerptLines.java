package io.github.openinspections.examples.html;

import java.util.ArrayList;
import java.util.List;

/** Extracts the lines around a place from an indented text. */
final class ExcerptLines {
  private static final int AROUND = 2;
  private static final int MARKED = 6;
  private static final int LONGEST = 200;

  private final String text;
  private final Span place;
  private final Words words;
  private final List<Excerpt.Line> lines = new ArrayList<>();

  private ExcerptLines(String text, Span place, Words words) {
    this.text = text;
    this.place = place;
    this.words = words;
  }

  static Excerpt around(String text, Span place, Words words) {
    return new ExcerptLines(text, place, words).cut();
  }

  private Excerpt cut() {
    if (place.start() == 0) {
      take(0, MARKED, new Span(0, 0));
      return Excerpt.of(List.copyOf(lines), words.of("page.excerpt.whole"));
    }
    int first = lineStart(place.start());
    for (int i = 0; i < AROUND && first > 0; i++) {
      first = lineStart(first - 1);
    }
    int next = take(first, Integer.MAX_VALUE, place);
    boolean whole = next > place.end();
    if (whole) {
      take(next, AROUND, place);
    }
    return Excerpt.of(List.copyOf(lines), whole ? "" : words.of("page.excerpt.goes-on"));
  }

  /** Takes lines up to the end of the mark or the limit; returns the start of the next line. */
  private int take(int from, int most, Span mark) {
    int at = from;
    int marked = 0;
    for (int i = 0; i < most && at < text.length(); i++) {
      int end = text.indexOf('\n', at);
      lines.add(line(at, end, mark));
      marked += end >= mark.start() ? 1 : 0;
      at = end + 1;
      if (most == Integer.MAX_VALUE && (at > mark.end() || marked == MARKED)) {
        break;
      }
    }
    return at;
  }

  private Excerpt.Line line(int start, int end, Span mark) {
    int from = Math.min(Math.max(mark.start(), indented(start, end)), end);
    int to = Math.max(from, Math.min(mark.end(), end));
    if (mark.end() <= start || mark.start() >= end) {
      return new Excerpt.Line(shown(start, end), "", "");
    }
    return new Excerpt.Line(shown(start, from), shown(from, to), shown(to, end));
  }

  private String shown(int start, int end) {
    return words.cut(text.substring(start, end), LONGEST);
  }

  private int indented(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }
}
