package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.text.TextHash;
import java.util.Arrays;
import java.util.List;

/**
 * The hashes of some texts, to ask whether a text is among them: sorted, so that long lists can be
 * searched. Immutable.
 */
public final class HashList {
  static final HashList EMPTY = new HashList(new int[0]);

  private final int[] hashes;

  private HashList(int[] hashes) {
    this.hashes = hashes;
  }

  static void write(List<String> texts, RowOutput row) {
    row.number(texts.size());
    int[] hashes = new int[texts.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(texts.get(i));
    }
    Arrays.sort(hashes);
    for (int hash : hashes) {
      row.bytes(hash, Integer.BYTES);
    }
  }

  static HashList read(RowInput row) {
    int[] hashes = new int[(int) row.number()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = (int) row.bytes(Integer.BYTES);
    }
    return new HashList(hashes);
  }

  private static int hash(String text) {
    return (int) TextHash.of(text);
  }

  /** Whether there are no texts. */
  public boolean isEmpty() {
    return hashes.length == 0;
  }

  /** Whether a text is among them. */
  public boolean contains(String text) {
    return contains(hash(text));
  }

  /** Whether the lists have a text in common. */
  public boolean sharesAny(HashList other) {
    for (int hash : hashes) {
      if (other.contains(hash)) {
        return true;
      }
    }
    return false;
  }

  private boolean contains(int hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }
}
