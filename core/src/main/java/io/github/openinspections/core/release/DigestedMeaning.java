package io.github.openinspections.core.release;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.io.Serializable;
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

  void write(ComparedValue value, DigestOutput out) {
    Serializable meaning = value.meaning();
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

  private static void hash(Serializable meaning, DigestOutput out) {
    out.hash(StableHash.ofMeaning(meaning), HASH);
  }

  private static void write(Set<? extends Serializable> keys, DigestOutput out) {
    long[] hashes =
        keys.stream().mapToLong(StableHash::ofMeaning).sorted().limit(MOST_KEYS).toArray();
    out.number(hashes.length);
    for (long hash : hashes) {
      out.hash(hash, MEMBER_KEY);
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
