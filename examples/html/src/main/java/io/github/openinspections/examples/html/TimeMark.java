package io.github.openinspections.examples.html;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A date or a period on a time axis. A day is where it is; a month or a year is a span of which
 * nobody knows where in it the date lies, so it fades towards both ends.
 *
 * @param kind what happened then
 * @param name what happened when, in words
 * @param exact whether both ends are known to the day
 * @param at where it begins
 * @param width how long it may have been
 * @param pieces its parts from left to right
 */
record TimeMark(
    Kind kind, String name, boolean exact, String at, String width, List<Piece> pieces) {
  /** What happened. */
  enum Kind {
    FIELDWORK,
    PUBLISHED,
    DUE;

    /** Returns the name in the style sheet. */
    String style() {
      return switch (this) {
        case FIELDWORK -> "fieldwork";
        case PUBLISHED -> "published";
        case DUE -> "due";
      };
    }
  }

  /**
   * A part of a span.
   *
   * @param fill how it is filled
   * @param at where it begins
   * @param width how long it is
   */
  record Piece(String fill, String at, String width) {}

  static TimeMark of(Kind kind, String name, PartialDate date, TimeAxis axis) {
    return of(kind, name, DateInterval.of(date), axis);
  }

  static TimeMark of(Kind kind, String name, DateInterval period, TimeAxis axis) {
    boolean turned = period.start().earliest().isAfter(period.end().earliest());
    PartialDate start = turned ? period.end() : period.start();
    PartialDate end = turned ? period.start() : period.end();
    LocalDate from = start.earliest();
    LocalDate to = later(end.latest(), start.latest()).plusDays(1);
    LocalDate begun = start.latest();
    LocalDate ending = end.earliest().plusDays(1);
    boolean exact = start.day().isPresent() && end.day().isPresent();
    List<Piece> pieces = new ArrayList<>();
    if (turned || !begun.isBefore(ending)) {
      pieces.add(piece(exact ? "solid" : "blur", from, to, axis));
    } else {
      pieces.add(piece("rise", from, begun, axis));
      pieces.add(piece("solid", begun, ending, axis));
      pieces.add(piece("fall", ending, to, axis));
    }
    return new TimeMark(
        kind,
        name,
        exact,
        TimeAxis.percent(axis.at(from)),
        TimeAxis.percent(axis.at(to) - axis.at(from)),
        List.copyOf(pieces));
  }

  private static Piece piece(String fill, LocalDate from, LocalDate to, TimeAxis axis) {
    return new Piece(
        fill, TimeAxis.percent(axis.at(from)), TimeAxis.percent(axis.at(to) - axis.at(from)));
  }

  private static LocalDate later(LocalDate left, LocalDate right) {
    return left.isAfter(right) ? left : right;
  }
}
