package io.github.openinspections.core.release;

/**
 * What is kept of a record of a release: enough to say what became of it, but not what it says.
 *
 * @param id its id
 * @param number its number in the release
 * @param asOf the release that it was taken from, a {@link PackedDate}
 * @param state what is known of it
 * @param date when it was inspected, else published, a {@link PackedDate}
 * @param subjects the keys of what was inspected, as hashes
 * @param contents what two records of one id are compared by
 */
record RecordTrace(
    String id,
    long number,
    int asOf,
    RecordState state,
    int date,
    Hashed subjects,
    Contents contents) {
  /** Some hashes, at most {@value #MOST}. */
  static final class Hashed {
    static final int MOST = 4;
    static final Hashed NONE = new Hashed();

    private final long[] hashes;

    Hashed(long... hashes) {
      this.hashes = hashes;
    }

    int size() {
      return hashes.length;
    }

    long get(int index) {
      return hashes[index];
    }
  }

  /** The values of a record, in short. */
  static final class Contents {
    static final Contents NONE = new Contents(0, 0, Hashed.NONE, new byte[0]);

    private final long exact;
    private final long dates;
    private final Hashed anchors;
    private final byte[] digest;

    Contents(long exact, long dates, Hashed anchors, byte[] digest) {
      this.exact = exact;
      this.dates = dates;
      this.anchors = anchors;
      this.digest = digest;
    }

    /** A hash of all values with their spelling, whatever their order. */
    long exact() {
      return exact;
    }

    /** A hash of the dates of inspection and publication; 0 if there are none. */
    long dates() {
      return dates;
    }

    /** Hashes of what no two inspections of one body have in common. */
    Hashed anchors() {
      return anchors;
    }

    /** Returns the digest; nobody changes it. */
    byte[] digest() {
      return digest;
    }

    Contents withoutDigest() {
      return new Contents(exact, dates, anchors, new byte[0]);
    }
  }

  /** Whether this record is to be preferred to an earlier one of its id in the same release. */
  boolean isNewerThan(RecordTrace earlier) {
    boolean readable = state != RecordState.UNREADABLE;
    boolean earlierReadable = earlier.state != RecordState.UNREADABLE;
    if (readable != earlierReadable) {
      return readable;
    }
    return asOf > earlier.asOf;
  }

  RecordTrace with(RecordState known, Contents kept) {
    return new RecordTrace(id, number, asOf, known, date, subjects, kept);
  }

  RecordTrace withNumber(long numbered) {
    return new RecordTrace(id, numbered, asOf, state, date, subjects, contents);
  }
}
