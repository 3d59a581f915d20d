package io.github.openinspections.serialization.items;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The items of a part without numbers and bullets. Registers to 2017 print one after another, each
 * closed by its standard ("National Care Standards … Standard 3: Health and Wellbeing.") or by its
 * time ("Timescale: within one month of receipt of this report").
 *
 * <p>A new item begins after such a reference, with a sentence that demands something ("should",
 * "must", "we recommend") or leads to one that does. A sentence that goes on ("This should include
 * …") begins none. A text without such references is one item.
 */
final class ReferencedItems {
  private ReferencedItems() {}

  static void divide(String cell, Part part, List<Part> into) {
    List<Sentence> sentences = Sentence.all(cell, part);
    List<Boolean> demands = demands(sentences);
    int from = part.from();
    boolean closed = false;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.isReference()) {
        closed = i > 0;
      } else if (closed && demands.get(i) && !sentence.goesOn()) {
        into.add(new Part(null, from, sentence.from()));
        from = sentence.from();
        closed = false;
      }
    }
    into.add(new Part(null, from, part.to()));
  }

  /**
   * Returns for each sentence whether it, or one after it, demands something before a reference.
   */
  private static List<Boolean> demands(List<Sentence> sentences) {
    List<Boolean> demands = new ArrayList<>(sentences.size());
    boolean demand = false;
    for (int i = sentences.size() - 1; i >= 0; i--) {
      Sentence sentence = sentences.get(i);
      demand = !sentence.isReference() && (sentence.isDemand() || demand);
      demands.add(demand);
    }
    Collections.reverse(demands);
    return demands;
  }
}
