package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.text.TextHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The hashes of what an inspection prints as its priority areas, in their order, to find the texts
 * that another inspection prints too. Only the first {@value #MOST} are kept. Immutable.
 */
public final class PrintedTexts {
  /** Further texts of one record are not compared. */
  static final int MOST = 64;

  static final PrintedTexts EMPTY = new PrintedTexts(new long[0], false);

  /** How many bytes of a hash are kept; texts are compared only within one body. */
  private static final int WIDTH = 6;

  private static final long MASK = (1L << (8 * WIDTH)) - 1;

  /** The hash of a text that says nothing, and so equals no other. */
  private static final long BLANK = 0;

  private final long[] hashes;
  private final boolean more;

  private PrintedTexts(long[] hashes, boolean more) {
    this.hashes = hashes;
    this.more = more;
  }

  /**
   * Writes what will be read.
   *
   * @param areas the priority areas
   * @param hashes the hashes of their texts, folded
   */
  static void write(List<PriorityArea> areas, long[] hashes, RowOutput row, TextExcerpts excerpts) {
    row.number(areas.size());
    for (int i = 0; i < Math.min(MOST, areas.size()); i++) {
      long hash = hashes[i] == TextHash.EMPTY ? BLANK : hashes[i] & MASK;
      row.bytes(hash, WIDTH);
      if (hash != BLANK) {
        excerpts.add(hash, areas.get(i).text());
      }
    }
  }

  static PrintedTexts read(RowInput row) {
    long count = row.number();
    long[] hashes = new long[(int) Math.min(MOST, count)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = row.bytes(WIDTH);
    }
    return new PrintedTexts(hashes, count > MOST);
  }

  /** Whether there are no texts. */
  public boolean isEmpty() {
    return hashes.length == 0;
  }

  /** Whether the inspection has more texts than are kept. */
  public boolean hasMore() {
    return more;
  }

  long hash(int index) {
    return hashes[index];
  }

  /** Returns the indexes of the texts that another inspection prints too. */
  public List<Integer> alsoIn(PrintedTexts other) {
    long[] sorted = other.hashes.clone();
    Arrays.sort(sorted);
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] != BLANK && Arrays.binarySearch(sorted, hashes[i]) >= 0) {
        indexes.add(i);
      }
    }
    return indexes;
  }
}
