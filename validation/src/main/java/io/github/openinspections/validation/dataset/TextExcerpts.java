package io.github.openinspections.validation.dataset;

import java.io.Serializable;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The beginnings of printed texts by their hash, to quote a text that is printed again. Of very
 * many texts only those with the lowest hashes are kept: the same ones, however a data set is split
 * and in whatever order its segments come together. Not thread-safe.
 */
public final class TextExcerpts implements Serializable {
  /** How many texts of a data set are kept: a register of 14,000 services prints about 5,000. */
  static final int MOST = 8192;

  private static final int LENGTH = 60;

  private final int most;
  private final NavigableMap<Long, String> excerpts = new TreeMap<>();

  TextExcerpts(int most) {
    this.most = most;
  }

  /** Keeps the beginning of a text, unless one with its hash is known. */
  void add(long hash, String text) {
    if (excerpts.size() < most || hash < excerpts.lastKey()) {
      excerpts.computeIfAbsent(hash, one -> excerpt(text));
      cut(excerpts, most);
    }
  }

  private static void cut(NavigableMap<Long, String> excerpts, int most) {
    while (excerpts.size() > most) {
      excerpts.pollLastEntry();
    }
  }

  private static String excerpt(String text) {
    String stripped = text.strip();
    if (stripped.length() <= LENGTH) {
      return stripped;
    }
    // Not inside a surrogate pair.
    int end = Character.isHighSurrogate(stripped.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
    return stripped.substring(0, end) + "…";
  }

  /** Returns the beginning of a text, if it is kept. */
  Optional<String> find(long hash) {
    return Optional.ofNullable(excerpts.get(hash));
  }

  /** Returns the excerpts of a whole data set, given those of its segments in order. */
  static TextExcerpts of(Collection<TextExcerpts> segments) {
    TextExcerpts all = new TextExcerpts(MOST);
    for (TextExcerpts segment : segments) {
      segment.excerpts.forEach(all.excerpts::putIfAbsent);
      cut(all.excerpts, all.most);
    }
    return all;
  }

  /** Discards what the excerpts of a data set with these segments, in order, will not have. */
  static void trim(Collection<TextExcerpts> segments) {
    TextExcerpts all = of(segments);
    TextExcerpts earlier = new TextExcerpts(MOST);
    for (TextExcerpts segment : segments) {
      segment.excerpts.keySet().retainAll(all.excerpts.keySet());
      segment.excerpts.keySet().removeAll(earlier.excerpts.keySet());
      earlier.excerpts.putAll(segment.excerpts);
    }
  }
}
