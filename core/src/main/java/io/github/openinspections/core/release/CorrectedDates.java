package io.github.openinspections.core.release;

import io.github.openinspections.core.release.RecordTrace.Hashed;
import io.github.openinspections.core.time.DateOrder;
import java.util.function.Predicate;

/**
 * Which record that is gone is one that is new under another date: both are of the same body, and
 * have an identifier, an address or texts in common that no third record shares.
 */
final class CorrectedDates {
  private static final long SEVERAL = Long.MAX_VALUE;

  /** By numbers of records in the old and in the new release. */
  private final LongTable newByOld = new LongTable();

  private final LongTable oldByNew = new LongTable();

  /** Finds them, whatever the order of the records. */
  static CorrectedDates of(ReleaseIndex old, ReleaseIndex now) {
    CorrectedDates pairs = new CorrectedDates();
    Predicate<RecordTrace> gone = one -> is(one) && !now.has(one.id());
    Predicate<RecordTrace> added = CorrectedDates::is;
    LongTable goneBy = owners(old, gone);
    LongTable addedBy = owners(now, added);
    LongTable dates = new LongTable();
    now.forEach(one -> ifIs(one, added, () -> dates.put(one.number(), one.date())));
    LongTable partners = new LongTable();
    now.forEach(one -> ifIs(one, added, () -> partner(one, addedBy, goneBy, partners)));
    LongTable back = new LongTable();
    old.forEach(one -> ifIs(one, gone, () -> partner(one, goneBy, addedBy, back)));
    old.forEach(
        one -> {
          long other = back.get(one.number());
          if (other != LongTable.NONE
              && other != SEVERAL
              && partners.get(other) == one.number()
              && differ(one.date(), (int) dates.get(other))) {
            pairs.newByOld.put(one.number(), other);
            pairs.oldByNew.put(other, one.number());
          }
        });
    return pairs;
  }

  private static void ifIs(RecordTrace one, Predicate<RecordTrace> which, Runnable action) {
    if (which.test(one)) {
      action.run();
    }
  }

  private static boolean is(RecordTrace one) {
    return one.state() == RecordState.ALONE && one.contents().anchors().size() > 0;
  }

  private static LongTable owners(ReleaseIndex index, Predicate<RecordTrace> which) {
    LongTable owners = new LongTable();
    index.forEach(
        one -> {
          Hashed anchors = one.contents().anchors();
          for (int i = 0; i < anchors.size() && which.test(one); i++) {
            boolean taken = owners.get(anchors.get(i)) != LongTable.NONE;
            owners.put(anchors.get(i), taken ? SEVERAL : one.number());
          }
        });
    return owners;
  }

  /** Notes the one record of the other release that has an anchor of this one. */
  private static void partner(
      RecordTrace one, LongTable own, LongTable others, LongTable partners) {
    Hashed anchors = one.contents().anchors();
    for (int i = 0; i < anchors.size(); i++) {
      long other = others.get(anchors.get(i));
      if (other != LongTable.NONE) {
        long known = partners.get(one.number());
        boolean sure =
            own.get(anchors.get(i)) != SEVERAL && (known == LongTable.NONE || known == other);
        partners.put(one.number(), sure ? other : SEVERAL);
      }
    }
  }

  private static boolean differ(int date, int other) {
    return PackedDate.read(date)
        .flatMap(one -> PackedDate.read(other).map(one::compare))
        .filter(order -> order == DateOrder.BEFORE || order == DateOrder.AFTER)
        .isPresent();
  }

  boolean isOld(long number) {
    return newByOld.get(number) != LongTable.NONE;
  }

  boolean isNew(long number) {
    return oldByNew.get(number) != LongTable.NONE;
  }

  /** Returns the number in the old release of a record of the new one. */
  long old(long number) {
    return oldByNew.get(number);
  }

  int size() {
    return newByOld.size();
  }
}
