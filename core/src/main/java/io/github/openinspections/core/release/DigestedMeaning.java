package io.github.openinspections.core.release;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.text.TextHash;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How the meaning of a value is kept in a digest: by what kind of value its attribute has. */
final class DigestedMeaning {
  private static final int HASH = 3;
  private static final int MEMBER_KEY = 4;
  private static final int MOST_KEYS = 16;

  /** Before the numbers of known grades. */
  private static final int UNKNOWN_GRADE = 0;

  private static final int NO_GRADE = 1;
  private static final int FIRST_GRADE = 2;

  private final GradeNumbers grades;

  DigestedMeaning(GradeNumbers grades) {
    this.grades = grades;
  }

  /** Returns the hash of a value; the meanings of values have the same everywhere. */
  static long hash(Object meaning) {
    if (meaning instanceof String text) {
      return TextHash.of(text);
    }
    return meaning instanceof Quote quote ? hash(quote) : TextHash.mix(meaning.hashCode());
  }

  /** Most of a quote is its text, of which the hash of the JVM is slow and has only 32 bits. */
  private static long hash(Quote quote) {
    int rest = 31 * quote.attribution().hashCode() + quote.extensions().hashCode();
    return TextHash.mix(TextHash.of(quote.text()) + rest);
  }

  void write(Serializable meaning, DigestOutput out) {
    if (meaning instanceof PartialDate date) {
      out.date(date);
    } else if (meaning instanceof DateInterval period) {
      out.date(period.start());
      out.date(period.end());
    } else if (meaning instanceof SetMember member) {
      write(member.keys(), out);
    } else if (meaning instanceof Grade grade) {
      int number = grades.of(grade);
      out.number(number < 0 ? UNKNOWN_GRADE : FIRST_GRADE + number);
      if (number < 0) {
        hash(grade, out);
      }
    } else if (meaning instanceof Ungraded ungraded) {
      out.number(NO_GRADE);
      hash(ungraded.label(), out);
    } else {
      hash(meaning, out);
    }
  }

  /** Writes a text of which only the hash is kept, given that hash. */
  static void writeText(long hash, DigestOutput out) {
    out.hash(hash, HASH);
  }

  private static void hash(Serializable meaning, DigestOutput out) {
    out.hash(hash(meaning), HASH);
  }

  private static void write(Set<? extends Serializable> keys, DigestOutput out) {
    long[] hashes = new long[keys.size()];
    int count = 0;
    for (Serializable key : keys) {
      hashes[count++] = hash(key);
    }
    Arrays.sort(hashes);
    int kept = Math.min(MOST_KEYS, count);
    out.number(kept);
    for (int i = 0; i < kept; i++) {
      out.hash(hashes[i], MEMBER_KEY);
    }
  }

  ComparedValue read(ComparedAttribute attribute, String key, int index, DigestInput in) {
    switch (attribute) {
      case PUBLISHED, DUE -> {
        PartialDate date = in.date();
        return ComparedValue.digested(attribute, key, index, date, date);
      }
      case FIELDWORK -> {
        DateInterval period = DateInterval.of(in.date(), in.date());
        return ComparedValue.digested(attribute, key, index, period, period);
      }
      case AREAS, INSPECTED -> {
        // What else is said of a member is in the hash of the rest.
        SetMember member = new SetMember(keys(in), Set.of());
        return ComparedValue.digested(attribute, key, index, member, "");
      }
      case GRADE, RATING -> {
        return grade(attribute, key, index, in);
      }
      default -> {
        return ComparedValue.digested(attribute, key, index, in.hash(HASH), "");
      }
    }
  }

  private ComparedValue grade(ComparedAttribute attribute, String key, int index, DigestInput in) {
    long number = in.number();
    Optional<Grade> known =
        number < FIRST_GRADE ? Optional.empty() : grades.find(number - FIRST_GRADE);
    if (known.isPresent()) {
      return ComparedValue.digested(attribute, key, index, known.get(), known.get());
    }
    long hash = in.hash(HASH);
    Serializable meaning = number == NO_GRADE ? new Ungraded(hash) : hash;
    return ComparedValue.digested(attribute, key, index, meaning, "");
  }

  private static Set<Long> keys(DigestInput in) {
    Set<Long> keys = new HashSet<>();
    for (long rest = in.number(); rest > 0; rest--) {
      keys.add(in.hash(MEMBER_KEY));
    }
    return keys;
  }
}
