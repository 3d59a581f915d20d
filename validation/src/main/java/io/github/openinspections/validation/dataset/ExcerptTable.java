package io.github.openinspections.validation.dataset;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Beginnings of texts by the hashes of the texts: an open table without boxes. Not thread-safe. */
final class ExcerptTable implements Serializable {
  private static final int FIRST_SIZE = 64;

  private long[] hashes = new long[FIRST_SIZE];
  private @Nullable String[] excerpts = new String[FIRST_SIZE];
  private int size;

  /** Takes an excerpt. */
  @FunctionalInterface
  interface Visitor {
    void visit(long hash, String excerpt);
  }

  /** Whether an excerpt stays. */
  @FunctionalInterface
  interface Choice {
    boolean isKept(long hash, String excerpt);
  }

  int size() {
    return size;
  }

  boolean has(long hash) {
    return excerpts[slot(hash)] != null;
  }

  Optional<String> find(long hash) {
    return Optional.ofNullable(excerpts[slot(hash)]);
  }

  void put(long hash, String excerpt) {
    int slot = slot(hash);
    if (excerpts[slot] == null) {
      size++;
    }
    hashes[slot] = hash;
    excerpts[slot] = excerpt;
    if (size * 4L > excerpts.length * 3L) {
      grow();
    }
  }

  void forEach(Visitor visitor) {
    for (int i = 0; i < hashes.length; i++) {
      String excerpt = excerpts[i];
      if (excerpt != null) {
        visitor.visit(hashes[i], excerpt);
      }
    }
  }

  /** Returns all hashes, sorted. */
  long[] hashes() {
    long[] all = new long[size];
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (excerpts[i] != null) {
        all[count++] = hashes[i];
      }
    }
    Arrays.sort(all);
    return all;
  }

  /** Returns where a hash is, or could be. Hashes are mixed already. */
  private int slot(long hash) {
    int slot = (int) hash & (hashes.length - 1);
    while (excerpts[slot] != null && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    @Nullable String[] oldExcerpts = excerpts;
    hashes = new long[2 * oldHashes.length];
    excerpts = new String[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldExcerpts[i] != null) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        excerpts[slot] = oldExcerpts[i];
      }
    }
  }
}
