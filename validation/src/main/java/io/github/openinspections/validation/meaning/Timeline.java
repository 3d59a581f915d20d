package io.github.openinspections.validation.meaning;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.DateOrder;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.time.PartialDate.Precision;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How fieldwork, publication and release of an inspection relate, as far as that is certain.
 * Placeholders and periods that end before they begin have their own rules and are ignored here.
 */
public final class Timeline {
  /** Types of inspection that always take more than a day. */
  private static final Set<InspectionType> LASTING =
      Set.of(
          InspectionType.JOINT_INSPECTION,
          InspectionType.JOINT_TARGETED_AREA_INSPECTION,
          InspectionType.STANDARD_INSPECTION,
          InspectionType.SHORT_INSPECTION,
          InspectionType.SINGLE_INSPECTION,
          InspectionType.AREA_SEND_INSPECTION,
          InspectionType.YOUTH_JUSTICE_INSPECTION,
          InspectionType.CHILD_PROTECTION_INSPECTION);

  private Timeline() {}

  /** Returns when the report was published, unless that is a placeholder. */
  public static Optional<PartialDate> published(Inspection inspection) {
    return inspection.report().flatMap(Report::published).filter(date -> !PlaceholderDate.is(date));
  }

  /** Returns the release that the record was taken from, unless that is a placeholder. */
  public static Optional<PartialDate> released(Inspection inspection) {
    return inspection.asOf().filter(date -> !PlaceholderDate.is(date));
  }

  /** Returns when fieldwork began. */
  public static Optional<PartialDate> begun(Inspection inspection) {
    return begun(inspection.fieldwork());
  }

  /** Returns when the first of some periods began. */
  public static Optional<PartialDate> begun(List<DateInterval> periods) {
    @Nullable PartialDate first = null;
    for (DateInterval period : periods) {
      if (isUsable(period)
          && (first == null || PartialDate.EARLIEST_FIRST.compare(period.start(), first) < 0)) {
        first = period.start();
      }
    }
    return Optional.ofNullable(first);
  }

  /** Returns when fieldwork ended. */
  private static Optional<PartialDate> ended(Inspection inspection) {
    @Nullable PartialDate last = null;
    for (DateInterval period : inspection.fieldwork()) {
      if (isUsable(period)
          && (last == null || PartialDate.EARLIEST_FIRST.compare(period.end(), last) >= 0)) {
        last = period.end();
      }
    }
    return Optional.ofNullable(last);
  }

  /** Returns the end of fieldwork that can have been last; of equal ones, the most exact. */
  public static Optional<PartialDate> latestEnd(Inspection inspection) {
    @Nullable PartialDate last = null;
    for (DateInterval period : inspection.fieldwork()) {
      if (isUsable(period) && (last == null || isLaterEnd(period.end(), last))) {
        last = period.end();
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether a period that is ignored, since its end is wrong or unknown, may be after an end. */
  public static boolean isEndOpen(PartialDate end, Inspection inspection) {
    for (DateInterval period : inspection.fieldwork()) {
      if (!isUsable(period)
          && !PlaceholderDate.is(period.start())
          && period.start().latest().isAfter(end.latest())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLaterEnd(PartialDate end, PartialDate other) {
    int order = end.latest().compareTo(other.latest());
    return order > 0 || (order == 0 && end.precision().compareTo(other.precision()) > 0);
  }

  /** Returns the date that decides what was in force: start of fieldwork, or else publication. */
  public static Optional<PartialDate> date(Inspection inspection) {
    Optional<PartialDate> start = begun(inspection);
    return start.isPresent() ? start : published(inspection);
  }

  /** Returns the first and last date of fieldwork and the publication date, if known. */
  public static List<PartialDate> dates(Inspection inspection) {
    List<PartialDate> dates = new ArrayList<>(3);
    begun(inspection).ifPresent(dates::add);
    ended(inspection).ifPresent(dates::add);
    published(inspection).ifPresent(dates::add);
    return dates;
  }

  /** Whether a date is certainly before all fieldwork. */
  public static boolean isBeforeFieldwork(PartialDate date, Inspection inspection) {
    List<DateInterval> periods = inspection.fieldwork();
    for (int i = 0; i < periods.size(); i++) {
      DateInterval period = periods.get(i);
      if (!isUsable(period) || !date.isBefore(period.start())) {
        return false;
      }
    }
    return !periods.isEmpty();
  }

  /** Whether a date is certainly before the end of the last fieldwork. */
  public static boolean isBeforeEnd(PartialDate date, Inspection inspection) {
    List<DateInterval> periods = inspection.fieldwork();
    for (int i = 0; i < periods.size(); i++) {
      if (isUsable(periods.get(i)) && date.isBefore(periods.get(i).end())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a day is also the first day of an inspection that takes longer. */
  public static boolean isCopied(PartialDate day, Inspection inspection) {
    if (day.precision() != Precision.DAY || inspection.fieldwork().isEmpty()) {
      return false;
    }
    DateInterval first = inspection.fieldwork().get(0);
    return day.equals(first.start())
        && isUsable(first)
        && (day.isBefore(first.end()) || LASTING.contains(inspection.type()));
  }

  /** Whether a period certainly overlaps the one listed before it, or precedes it. */
  public static boolean isDisorder(DateInterval before, DateInterval period) {
    if (!isUsable(before) || !isUsable(period)) {
      return false;
    }
    DateOrder order = period.start().compare(before.end());
    return order == DateOrder.BEFORE
        || (order == DateOrder.SAME && period.start().precision() == Precision.DAY);
  }

  private static boolean isUsable(DateInterval period) {
    return !PlaceholderDate.isIn(period) && !period.endsBeforeItBegins();
  }
}
