package io.github.openinspections.validation.dataset;

import java.io.Serializable;
import java.util.List;
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
  private ExcerptTable excerpts = new ExcerptTable();

  /** Texts with greater hashes are not kept. */
  private long greatest = Long.MAX_VALUE;

  TextExcerpts(int most) {
    this.most = most;
  }

  /** Keeps the beginning of a text, unless one with its hash is known. */
  void add(long hash, String text) {
    if (hash <= greatest && !excerpts.has(hash)) {
      keep(hash, beginning(text));
    }
  }

  private void keep(long hash, String excerpt) {
    excerpts.put(hash, excerpt);
    if (excerpts.size() >= 2 * most) {
      cut(); // half of them at once, since finding the lowest takes long
    }
  }

  private void cut() {
    if (excerpts.size() > most) {
      greatest = excerpts.hashes()[most - 1];
      retain((hash, excerpt) -> hash <= greatest);
    }
  }

  private void retain(ExcerptTable.Choice choice) {
    ExcerptTable kept = new ExcerptTable();
    excerpts.forEach(
        (hash, excerpt) -> {
          if (choice.isKept(hash, excerpt)) {
            kept.put(hash, excerpt);
          }
        });
    excerpts = kept;
  }

  /** Returns what is kept of a text: one character more than is shown tells that there is more. */
  private static String beginning(String text) {
    String stripped = text.strip();
    return stripped.length() <= LENGTH ? stripped : stripped.substring(0, LENGTH + 1);
  }

  private static String shown(String beginning) {
    if (beginning.length() <= LENGTH) {
      return beginning;
    }
    // Not inside a surrogate pair.
    int end = Character.isHighSurrogate(beginning.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
    return beginning.substring(0, end) + "…";
  }

  /** Returns the beginning of a text, if it is kept. */
  Optional<String> find(long hash) {
    cut(); // only now: most data sets print no text twice
    return excerpts.find(hash).map(TextExcerpts::shown);
  }

  private void addAll(TextExcerpts later) {
    later.excerpts.forEach(
        (hash, excerpt) -> {
          if (!excerpts.has(hash)) {
            excerpts.put(hash, excerpt);
          }
        });
  }

  /** Returns the excerpts of a whole data set, given those of its segments in order. */
  static TextExcerpts of(List<TextExcerpts> segments) {
    if (segments.size() == 1) {
      return segments.get(0);
    }
    TextExcerpts all = new TextExcerpts(MOST);
    for (TextExcerpts segment : segments) {
      all.addAll(segment);
      all.cut();
    }
    return all;
  }

  /** Discards what the excerpts of a data set with these segments, in order, will not have. */
  static void trim(List<TextExcerpts> segments) {
    if (segments.size() == 1) {
      segments.get(0).cut();
      return;
    }
    TextExcerpts all = of(segments);
    TextExcerpts earlier = new TextExcerpts(MOST);
    for (TextExcerpts segment : segments) {
      segment.retain((hash, excerpt) -> all.excerpts.has(hash) && !earlier.excerpts.has(hash));
      earlier.addAll(segment);
    }
  }
}
