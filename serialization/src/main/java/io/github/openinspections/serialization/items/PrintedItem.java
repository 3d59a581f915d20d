package io.github.openinspections.serialization.items;

import java.util.List;
import java.util.Optional;

/**
 * One requirement, recommendation or area for improvement of a text.
 *
 * @param number its number or bullet as printed, without the full stop or bracket after it
 * @param text the text as printed, without white space around it
 * @param at where the text begins in the cell
 * @param deadlines every date that it names as a deadline, in their order
 */
public record PrintedItem(Optional<String> number, String text, int at, List<Deadline> deadlines) {
  public PrintedItem {
    deadlines = List.copyOf(deadlines);
  }

  /**
   * Returns the deadline of the whole item: the last extension ("extended to …") if there is one,
   * else the first deadline, which opens the item in print ("By …, the provider must"). There is
   * none if only points within the item have deadlines and these differ.
   */
  public Optional<Deadline> deadline() {
    return Deadlines.ofTheWhole(text, deadlines);
  }
}
