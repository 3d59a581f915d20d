package io.github.openinspections.core.release;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Makes digests of records: a hundred bytes or so, and never more than {@value #LONGEST}, by which
 * a record can be compared with millions of others that are not kept. A digest has dates and the
 * grades that the vocabulary knows in clear, and hashes of everything else.
 *
 * <p>The comparison of two digests finds what {@link Comparison} finds to contradict, and whether
 * there is any other difference than spelling. Of very long records it does not compare everything,
 * and says so.
 *
 * <p>Digests are the same in every JVM, for one vocabulary. Not thread-safe.
 */
public final class RecordDigests {
  /** The greatest length of a digest. */
  public static final int LONGEST = 1024;

  static final int KEY = 4;
  static final int REST = 6;
  static final int PARTIAL = 1;

  private final Vocabulary vocabulary;
  private final MemberMeaning members;
  private final DigestedMeaning meanings;
  private final DigestOutput out = new DigestOutput();

  private RecordDigests(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    members = new MemberMeaning(Places.of(vocabulary));
    meanings = new DigestedMeaning(new GradeNumbers(vocabulary));
  }

  /**
   * Returns a maker of digests.
   *
   * @param vocabulary which names and codes mean one place, and which grades there are
   */
  public static RecordDigests of(Vocabulary vocabulary) {
    return new RecordDigests(vocabulary);
  }

  /** Returns the vocabulary. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns the digest of a record. */
  public byte[] of(Inspection record) {
    return of(record, text -> {});
  }

  /**
   * Returns the digest of a record.
   *
   * @param texts takes the hash of each priority area's text, in their order, with which the same
   *     text in any spelling can be found in other records; it must not use this maker
   */
  public byte[] of(Inspection record, LongConsumer texts) {
    DigestDraft digest = new DigestDraft(meanings, texts, out);
    ComparedValues.pass(record, members, digest);
    return digest.bytes();
  }

  /** Returns the values that are compared, for whoever needs more than the digest of them. */
  List<ComparedValue> values(Inspection record) {
    return ComparedValues.of(record, members);
  }

  /** Returns the keys of the places that an area means or may mean, else that of its name. */
  List<String> places(Area area) {
    return members.of(area).keys().stream().map(String::valueOf).sorted().toList();
  }

  byte[] of(List<ComparedValue> values) {
    DigestDraft digest = new DigestDraft(meanings, text -> {}, out);
    for (ComparedValue one : values) {
      digest.add(one.attribute(), one.key(), one.index(), one.meaning(), "");
    }
    return digest.bytes();
  }

  private List<ComparedValue> read(DigestInput in) {
    List<ComparedValue> values = new ArrayList<>();
    while (in.hasMore()) {
      ComparedAttribute attribute = ComparedAttribute.ALL.get((int) in.number());
      int index = attribute.isInList() ? (int) in.number() : ComparedValue.NONE;
      String key = attribute.isKeyed() ? Long.toHexString(in.hash(KEY)) : "";
      values.add(meanings.read(attribute, key, index, in));
    }
    return values;
  }

  /** Compares two records by their digests. */
  public DigestComparison compare(byte[] left, byte[] right) {
    if (Arrays.equals(left, right)) {
      return new DigestComparison(List.of(), true, left[0] == PARTIAL);
    }
    DigestInput one = new DigestInput(left);
    DigestInput other = new DigestInput(right);
    boolean partial = (one.number() | other.number()) == PARTIAL;
    boolean sameRest = one.hash(REST) == other.hash(REST);
    List<Difference> differences = Comparison.differences(read(one), read(other));
    boolean same = differences.stream().allMatch(found -> found.likeness().meansTheSame());
    return new DigestComparison(
        differences.stream().filter(found -> found.likeness() == Likeness.CONTRADICTS).toList(),
        sameRest && same,
        partial);
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("RecordDigests").with("vocabulary:", vocabulary).toString();
  }
}
