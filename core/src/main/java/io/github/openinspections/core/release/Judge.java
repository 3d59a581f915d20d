package io.github.openinspections.core.release;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.DateOrder;
import io.github.openinspections.core.time.PartialDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Decides how two values of one attribute relate. Values that cannot both be true have no likeness
 * at all; where each says more than the other in some way, both are in the answer.
 */
final class Judge {
  private static final Set<Likeness> NOTHING = Set.of();
  private static final Set<Likeness> BOTH =
      Collections.unmodifiableSet(EnumSet.of(Likeness.MORE, Likeness.LESS));

  private Judge() {}

  static Set<Likeness> likeness(ComparedValue left, ComparedValue right) {
    Object one = left.meaning();
    Object other = right.meaning();
    if (one.equals(other)) {
      return Set.of(left.isSpelledAs(right) ? Likeness.SAME : Likeness.SPELLED);
    }
    if (left.attribute().meaning() == ComparedAttribute.Meaning.PRINTED) {
      return Set.of(Likeness.SPELLED);
    }
    if (one instanceof PartialDate date && other instanceof PartialDate otherDate) {
      return dates(date, otherDate);
    }
    if (one instanceof DateInterval period && other instanceof DateInterval otherPeriod) {
      return periods(period, otherPeriod);
    }
    if (one instanceof SetMember member && other instanceof SetMember otherMember) {
      return member.likeness(otherMember);
    }
    return graded(one, other);
  }

  /** A label that has no level says less than a grade, and does not contradict it. */
  private static Set<Likeness> graded(Object one, Object other) {
    boolean left = one instanceof Ungraded;
    boolean right = other instanceof Ungraded;
    return left == right ? NOTHING : Set.of(left ? Likeness.LESS : Likeness.MORE);
  }

  static Set<Likeness> dates(PartialDate date, PartialDate other) {
    if (date.compare(other) != DateOrder.UNDECIDED) {
      return NOTHING;
    }
    return Set.of(
        date.precision().compareTo(other.precision()) > 0 ? Likeness.MORE : Likeness.LESS);
  }

  static Set<Likeness> periods(DateInterval period, DateInterval other) {
    if (period.compare(other) != DateOrder.UNDECIDED) {
      return NOTHING;
    }
    boolean more = isWithin(period, other);
    return more == isWithin(other, period) ? BOTH : Set.of(more ? Likeness.MORE : Likeness.LESS);
  }

  /** Whether one period is the other one, with dates that are at least as precise. */
  private static boolean isWithin(DateInterval period, DateInterval other) {
    return isWithin(period.start(), other.start()) && isWithin(period.end(), other.end());
  }

  private static boolean isWithin(PartialDate date, PartialDate other) {
    return date.equals(other)
        || (date.compare(other) == DateOrder.UNDECIDED
            && date.precision().compareTo(other.precision()) > 0);
  }
}
