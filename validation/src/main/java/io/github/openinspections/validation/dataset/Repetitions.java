package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.release.DigestComparison;
import io.github.openinspections.core.release.RecordDigests;
import java.util.List;
import java.util.Optional;

/** How records repeat each other: found once for all rules, and kept in one byte for each. */
final class Repetitions {
  private static final List<Repetition> KINDS = List.of(Repetition.values());

  private final Versions versions;
  private final RecordDigests digests;

  /** For each row 0, or one more than the index of its kind. */
  private final byte[] kinds;

  private long moreOrLess;
  private Optional<IndexedRecord> firstMoreOrLess = Optional.empty();

  Repetitions(Rows rows, Versions versions, RecordDigests digests) {
    this.versions = versions;
    this.digests = digests;
    this.kinds = new byte[rows.size()];
    for (int row = 0; row < kinds.length; row++) {
      if (versions.mayRepeat(row)) {
        add(rows.get(row));
      }
    }
  }

  private void add(IndexedRecord record) {
    if (record.readable() && versions.before(record).isPresent()) {
      List<IndexedRecord> others = versions.comparable(record);
      if (!others.isEmpty()) {
        Repetition kind = kind(record, others);
        kinds[record.row()] = (byte) (1 + KINDS.indexOf(kind));
        if (kind == Repetition.MORE_OR_LESS) {
          moreOrLess++;
          firstMoreOrLess = firstMoreOrLess.or(() -> Optional.of(record));
        }
      }
    }
  }

  private Repetition kind(IndexedRecord record, List<IndexedRecord> others) {
    Repetition kind = Repetition.SAME;
    for (IndexedRecord other : others) {
      DigestComparison compared = compare(other, record);
      if (!compared.contradictions().isEmpty()) {
        return Repetition.CONTRADICTION;
      }
      if (!compared.meansTheSame()) {
        kind = Repetition.MORE_OR_LESS;
      } else if (compared.partial() && kind == Repetition.SAME) {
        kind = Repetition.SAME_SO_FAR;
      }
    }
    return kind;
  }

  private DigestComparison compare(IndexedRecord other, IndexedRecord record) {
    return digests.compare(other.identity().digest().bytes(), record.identity().digest().bytes());
  }

  Optional<Repetition> of(IndexedRecord record) {
    int kind = kinds[record.row()];
    return kind == 0 ? Optional.empty() : Optional.of(KINDS.get(kind - 1));
  }

  long moreOrLess() {
    return moreOrLess;
  }

  Optional<IndexedRecord> firstMoreOrLess() {
    return firstMoreOrLess;
  }

  Optional<Contradiction> contradiction(IndexedRecord record) {
    if (of(record).filter(Repetition.CONTRADICTION::equals).isEmpty()) {
      return Optional.empty();
    }
    return versions.comparable(record).stream()
        .map(other -> new Contradiction(other, compare(other, record).contradictions()))
        .filter(found -> !found.differences().isEmpty())
        .findFirst();
  }
}
