package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.openinspections.core.fixtures.OpenInspectionsDomain;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Dates as marks on a time axis. */
@Domain(OpenInspectionsDomain.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class TimeMarkTest {
  private static final double ROUNDING = 0.03;

  private static double share(String percent) {
    return Double.parseDouble(percent.replace("%", ""));
  }

  private static TimeMark mark(DateInterval period, TimeAxis axis) {
    return TimeMark.of(TimeMark.Kind.FIELDWORK, "x", period, axis);
  }

  private static TimeAxis axis(PartialDate... dates) {
    return TimeAxis.of(List.of(dates)).orElseThrow();
  }

  @Property
  void aMarkCoversEveryDayThatMayBeMeant(@ForAll DateInterval period) {
    TimeAxis axis = axis(period.start(), period.end());
    TimeMark mark = mark(period, axis);
    double from = share(mark.at());
    double to = from + share(mark.width());
    for (PartialDate date : List.of(period.start(), period.end())) {
      assertThat(from).isLessThanOrEqualTo(axis.at(date.earliest()) + ROUNDING);
      assertThat(to).isGreaterThanOrEqualTo(axis.at(date.latest().plusDays(1)) - ROUNDING);
    }
    assertThat(from).isBetween(0.0, 100.0);
    assertThat(to).isBetween(0.0, 100.0 + ROUNDING);
  }

  @Property
  void itsPiecesAreAdjacentAndFadeWhereTheDateIsNotExact(@ForAll DateInterval period) {
    TimeMark mark = mark(period, axis(period.start(), period.end()));
    double at = share(mark.at());
    for (TimeMark.Piece piece : mark.pieces()) {
      assertThat(share(piece.at())).isCloseTo(at, within(ROUNDING));
      at += share(piece.width());
    }
    assertThat(at).isCloseTo(share(mark.at()) + share(mark.width()), within(ROUNDING));
    boolean days = period.start().day().isPresent() && period.end().day().isPresent();
    assertThat(mark.exact()).isEqualTo(days);
  }

  @Example
  void aYearIsAYearWide() {
    TimeAxis axis = axis(PartialDate.of(2014), PartialDate.of(2016));
    assertThat(mark(DateInterval.parse("2015"), axis))
        .isEqualTo(
            new TimeMark(
                TimeMark.Kind.FIELDWORK,
                "x",
                false,
                "33.30%",
                "33.30%",
                List.of(new TimeMark.Piece("blur", "33.30%", "33.30%"))));
  }

  @Example
  void aPeriodFadesOnlyAtItsEnds() {
    TimeMark mark = mark(DateInterval.parse("2014-01/2014-03-20"), axis(PartialDate.of(2014)));
    assertThat(mark.pieces())
        .extracting(TimeMark.Piece::fill)
        .containsExactly("rise", "solid", "fall");
    assertThat(share(mark.pieces().get(2).width())).as("the end is known").isZero();
  }

  @Property
  void yearsDoNotTouchOnATelephone(@ForAll PartialDate first, @ForAll PartialDate last) {
    List<TimeAxis.Year> labelled =
        axis(first, last).years().stream().filter(year -> !year.label().isEmpty()).toList();
    for (int i = 1; i < labelled.size(); i++) {
      assertThat(share(labelled.get(i).at()) - share(labelled.get(i - 1).at())).isGreaterThan(10.0);
    }
    assertThat(labelled).hasSizeLessThanOrEqualTo(8);
  }
}
