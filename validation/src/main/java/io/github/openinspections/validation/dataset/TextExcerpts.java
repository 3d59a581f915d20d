package io.github.openinspections.validation.dataset;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  private final Map<Long, String> excerpts = new HashMap<>();

  /** Texts with greater hashes are not kept. */
  private long greatest = Long.MAX_VALUE;

  TextExcerpts(int most) {
    this.most = most;
  }

  /** Keeps the beginning of a text, unless one with its hash is known. */
  void add(long hash, String text) {
    if (hash <= greatest && !excerpts.containsKey(hash)) {
      excerpts.put(hash, excerpt(text));
      if (excerpts.size() >= 2 * most) {
        cut(); // half of them at once, since finding the lowest takes long
      }
    }
  }

  private void cut() {
    if (excerpts.size() > most) {
      long[] hashes = excerpts.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
      greatest = hashes[most - 1];
      excerpts.keySet().removeIf(hash -> hash > greatest);
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
  static TextExcerpts of(List<TextExcerpts> segments) {
    if (segments.size() == 1) {
      segments.get(0).cut();
      return segments.get(0);
    }
    TextExcerpts all = new TextExcerpts(MOST);
    for (TextExcerpts segment : segments) {
      segment.excerpts.forEach(all.excerpts::putIfAbsent);
      all.cut();
    }
    return all;
  }

  /** Discards what the excerpts of a data set with these segments, in order, will not have. */
  static void trim(List<TextExcerpts> segments) {
    TextExcerpts all = of(segments);
    if (segments.size() == 1) {
      return;
    }
    TextExcerpts earlier = new TextExcerpts(MOST);
    for (TextExcerpts segment : segments) {
      segment.excerpts.keySet().retainAll(all.excerpts.keySet());
      segment.excerpts.keySet().removeAll(earlier.excerpts.keySet());
      earlier.excerpts.putAll(segment.excerpts);
    }
  }
}
