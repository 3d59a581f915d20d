package io.github.openinspections.core.release;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.text.StreamChecks;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two records say of one inspection, value by value: the same, the same in another spelling,
 * more, less, or what cannot both be true.
 *
 * <p>A history gives the grades of an inspection and an overview its report: they do not contradict
 * each other. {@code 2016-05} and {@code 2016-05-12} can both be true, a label without a level and
 * a grade too. Two grades of one aspect, two different days of publication, or places that have
 * none in common cannot.
 *
 * <pre>{@code
 * Inspection register =
 *     Inspection.builder()
 *         .id("ofsted/10001")
 *         .type(InspectionType.STANDARD_INSPECTION)
 *         .addFieldwork(DateInterval.parse("2018-05"))
 *         .build();
 * Inspection overview =
 *     register
 *         .withFieldwork(DateInterval.parse("2018-05-14/2018-05-25"))
 *         .withTitle("Children's services in Devon");
 *
 * Comparison comparison = Comparison.of(register, overview);
 * System.out.println(comparison.likeness()); // LESS
 * for (Difference difference : comparison.differences()) {
 *   System.out.println(difference.likeness() + " " + difference.right().orElseThrow());
 * }
 * // LESS /title: Children's services in Devon
 * // LESS /fieldwork/0: 2018-05-14/2018-05-25
 * System.out.println(comparison.merged().equals(overview)); // true
 * }</pre>
 *
 * <p>The ids and releases are not compared: whoever compares two records takes them for records of
 * one inspection. Immutable and thread-safe.
 */
public final class Comparison implements Serializable {
  /** That of the format, and of the lists in a record. */
  private static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::attribute)
          .thenComparingInt(one -> either(one).index())
          .thenComparing(one -> either(one).key())
          .thenComparing(Difference::likeness, Comparator.reverseOrder());

  private final Inspection left;
  private final Inspection right;
  private final List<Difference> differences;

  private Comparison(Inspection left, Inspection right, List<Difference> differences) {
    this.left = left;
    this.right = right;
    this.differences = differences;
  }

  /** Compares two records. */
  public static Comparison of(Inspection left, Inspection right) {
    return of(left, right, Vocabulary.standard());
  }

  /**
   * Compares two records.
   *
   * @param vocabulary which names and codes mean one place
   */
  public static Comparison of(Inspection left, Inspection right, Vocabulary vocabulary) {
    MemberMeaning members = new MemberMeaning(Places.of(vocabulary));
    return new Comparison(
        left,
        right,
        differences(ComparedValues.of(left, members), ComparedValues.of(right, members)));
  }

  static List<Difference> differences(List<ComparedValue> left, List<ComparedValue> right) {
    Map<Key, ValueGroup> groups = new HashMap<>();
    left.forEach(one -> groups.computeIfAbsent(Key.of(one), k -> new ValueGroup()).addLeft(one));
    right.forEach(one -> groups.computeIfAbsent(Key.of(one), k -> new ValueGroup()).addRight(one));
    List<Difference> differences = new ArrayList<>();
    groups.values().forEach(group -> group.differences(differences::add));
    differences.sort(ORDER);
    return List.copyOf(differences);
  }

  private static ComparedValue either(Difference one) {
    return one.left().or(one::right).orElseThrow();
  }

  /** Has an order, so that a map of keys with one hash is searched fast. */
  private record Key(ComparedAttribute attribute, String key) implements Comparable<Key> {
    static Key of(ComparedValue value) {
      return new Key(value.attribute(), value.key());
    }

    @Override
    public int compareTo(Key other) {
      int order = attribute.compareTo(other.attribute);
      return order != 0 ? order : key.compareTo(other.key);
    }
  }

  /** Returns the left record. */
  public Inspection left() {
    return left;
  }

  /** Returns the right record. */
  public Inspection right() {
    return right;
  }

  /** Returns the values that are not the same in both, in the order of the format. */
  public List<Difference> differences() {
    return differences;
  }

  /** Returns the differences of one kind. */
  public List<Difference> differences(Likeness likeness) {
    return differences.stream().filter(one -> one.likeness() == likeness).toList();
  }

  /**
   * Returns the greatest likeness of any value: {@link Likeness#CONTRADICTS} if one contradicts,
   * {@link Likeness#SAME} only if all are the same. Where each record says something that the other
   * does not, it is {@link Likeness#MORE}.
   */
  public Likeness likeness() {
    return differences.stream()
        .map(Difference::likeness)
        .max(Comparator.naturalOrder())
        .orElse(Likeness.SAME);
  }

  /**
   * Returns the inspection that both records describe, such as the grades of one table with the
   * priority areas of another, under the id of the left one. Where one says more, that is taken;
   * where they contradict each other, the left one; every other value is in {@link #differences}.
   * The name of a body is never filled in: it may have been withheld.
   */
  public Inspection merged() {
    return new Merge(this).inspection();
  }

  /** A forged stream can leave parts out. */
  private Object readResolve() throws InvalidObjectException {
    StreamChecks.requireParts("Comparison", left, right, differences);
    return this;
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("Comparison")
        .with(likeness())
        .with("left", left.id())
        .with("right", right.id())
        .count(differences, "difference")
        .toString();
  }
}
