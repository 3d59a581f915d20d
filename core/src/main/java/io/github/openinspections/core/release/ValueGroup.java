package io.github.openinspections.core.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What two records say of one thing: a value each as a rule, several members of a list, or nothing.
 * Values that mean the same are paired first, then those that can be the same; which ones does not
 * depend on which record is the left one. Not thread-safe.
 */
final class ValueGroup {
  /** So many members that have no equal are compared with each other. */
  private static final int MOST_COMPARED = 256;

  private record Pair(int left, int right, Set<Likeness> likeness) {}

  /** Has an order, so that a map of values with one hash is searched fast. */
  private record Said(ValueKey meaning, String text) implements Comparable<Said> {
    static Said of(ComparedValue value, String text) {
      return new Said(new ValueKey(value.meaning()), text);
    }

    @Override
    public int compareTo(Said other) {
      int order = text.compareTo(other.text);
      return order != 0 ? order : meaning.compareTo(other.meaning);
    }
  }

  private List<ComparedValue> left = new ArrayList<>(1);
  private List<ComparedValue> right = new ArrayList<>(1);

  void addLeft(ComparedValue value) {
    left.add(value);
  }

  void addRight(ComparedValue value) {
    right.add(value);
  }

  /** Reports in what the two differ. */
  void differences(Consumer<Difference> found) {
    if (isOneAlike()) {
      if (!left.get(0).isSpelledAs(right.get(0))) {
        found.accept(of(Likeness.SPELLED, left.get(0), right.get(0)));
      }
      return;
    }
    boolean canContradict = !left.isEmpty() && !right.isEmpty() && !isOpen();
    int all = left.size();
    pairEqual(value -> Said.of(value, value.text()), found);
    pairEqual(value -> Said.of(value, ""), found);
    int rest = 0;
    if (canContradict) {
      pairAlike(found);
    }
    if (canContradict && left.size() == all) {
      found.accept(of(Likeness.CONTRADICTS, left.get(0), right.get(0)));
      rest = 1;
    }
    for (ComparedValue one : left.subList(Math.min(rest, left.size()), left.size())) {
      found.accept(new Difference(Likeness.MORE, Optional.of(one), Optional.empty()));
    }
    for (ComparedValue other : right.subList(Math.min(rest, right.size()), right.size())) {
      found.accept(new Difference(Likeness.LESS, Optional.empty(), Optional.of(other)));
    }
  }

  /** Whether there is one value in each, as of most things, and it means the same. */
  private boolean isOneAlike() {
    return left.size() == 1
        && right.size() == 1
        && left.get(0).meaning().equals(right.get(0).meaning());
  }

  private boolean isOpen() {
    return left.get(0).attribute().meaning() == ComparedAttribute.Meaning.OPEN_LIST;
  }

  private static Difference of(Likeness likeness, ComparedValue one, ComparedValue other) {
    return new Difference(likeness, Optional.of(one), Optional.of(other));
  }

  /** Pairs the members that have the same key, in their order. */
  private void pairEqual(Function<ComparedValue, Said> key, Consumer<Difference> found) {
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    Map<Said, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < right.size(); i++) {
      open.computeIfAbsent(key.apply(right.get(i)), first -> new ArrayDeque<>(1)).add(i);
    }
    BitSet paired = new BitSet();
    BitSet pairedRight = new BitSet();
    for (int i = 0; i < left.size(); i++) {
      Deque<Integer> equal = open.get(key.apply(left.get(i)));
      if (equal != null && !equal.isEmpty()) {
        int other = equal.remove();
        paired.set(i);
        pairedRight.set(other);
        if (!left.get(i).isSpelledAs(right.get(other))) {
          found.accept(of(Likeness.SPELLED, left.get(i), right.get(other)));
        }
      }
    }
    keepOthers(paired, pairedRight);
  }

  /** Pairs the members that can be the same, nearest to the beginnings of both lists first. */
  private void pairAlike(Consumer<Difference> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_COMPARED, left.size()); i++) {
      for (int j = 0; j < Math.min(MOST_COMPARED, right.size()); j++) {
        Set<Likeness> likeness = Judge.likeness(left.get(i), right.get(j));
        if (!likeness.isEmpty()) {
          pairs.add(new Pair(i, j, likeness));
        }
      }
    }
    pairs.sort(
        Comparator.<Pair, Boolean>comparing(pair -> !pair.likeness.contains(Likeness.SPELLED))
            .thenComparingInt(pair -> pair.left + pair.right));
    BitSet paired = new BitSet();
    BitSet pairedRight = new BitSet();
    for (Pair pair : pairs) {
      if (!paired.get(pair.left) && !pairedRight.get(pair.right)) {
        paired.set(pair.left);
        pairedRight.set(pair.right);
        pair.likeness.forEach(
            one -> found.accept(of(one, left.get(pair.left), right.get(pair.right))));
      }
    }
    keepOthers(paired, pairedRight);
  }

  private void keepOthers(BitSet paired, BitSet pairedRight) {
    left = others(left, paired);
    right = others(right, pairedRight);
  }

  private static List<ComparedValue> others(List<ComparedValue> values, BitSet paired) {
    if (paired.isEmpty()) {
      return values;
    }
    List<ComparedValue> others = new ArrayList<>();
    for (int i = paired.nextClearBit(0); i < values.size(); i = paired.nextClearBit(i + 1)) {
      others.add(values.get(i));
    }
    return others;
  }
}
