package io.github.openinspections.examples.html;

import java.util.List;

/** Shares that leave nobody without one while others have many. */
final class Fair {
  private Fair() {}

  /**
   * Returns the largest share for each that a total allows, at least one: who needs less leaves the
   * rest to the others.
   */
  static int share(List<Integer> needs, int total) {
    int least = 1;
    int most = Math.max(1, needs.stream().mapToInt(need -> need).max().orElse(1));
    while (least < most) {
      int share = least + (most - least + 1) / 2;
      if (needs.stream().mapToLong(need -> Math.min(need, share)).sum() <= total) {
        least = share;
      } else {
        most = share - 1;
      }
    }
    return least;
  }
}
