package io.github.openinspections.examples.html;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of when one inspection took place and was published, and what it set a date for.
 *
 * @param marks the marks, in order of kind
 * @param years the years of the axis
 * @param dated whether any date of the inspection itself is known
 * @param unreal dates that cannot be real, in words; they have no mark
 * @param name the marks in words, for those who do not see them
 */
record Track(
    List<TimeMark> marks,
    List<TimeAxis.Year> years,
    boolean dated,
    List<String> unreal,
    String name) {
  private static final int PERIODS = 12;
  private static final int FLAGS = 12;

  /** Returns every date of an inspection that has a mark. */
  static Stream<PartialDate> dates(Inspection inspection) {
    return Stream.of(
            periods(inspection).flatMap(period -> Stream.of(period.start(), period.end())),
            published(inspection),
            areas(inspection).flatMap(area -> area.due().stream()),
            steps(inspection).flatMap(step -> step.by().stream()))
        .flatMap(dates -> dates);
  }

  static Track of(Inspection inspection, TimeAxis axis, Words words) {
    List<TimeMark> marks = new ArrayList<>();
    periods(inspection)
        .map(
            period ->
                TimeMark.of(
                    TimeMark.Kind.FIELDWORK,
                    words.of("page.track.fieldwork", "date", ReadableDate.of(period, words)),
                    period,
                    axis))
        .forEach(marks::add);
    published(inspection)
        .map(
            date ->
                TimeMark.of(
                    TimeMark.Kind.PUBLISHED,
                    words.of("page.track.published", "date", ReadableDate.of(date, words)),
                    date,
                    axis))
        .forEach(marks::add);
    boolean dated = !marks.isEmpty();
    areas(inspection)
        .forEach(
            area -> area.due().ifPresent(due -> marks.add(due(due, area.text(), axis, words))));
    steps(inspection)
        .forEach(step -> step.by().ifPresent(by -> marks.add(due(by, step.label(), axis, words))));
    List<String> unreal = unreal(inspection, words);
    return new Track(
        List.copyOf(marks), axis.years(), dated, unreal, name(marks, dated, unreal, words));
  }

  private static String name(
      List<TimeMark> marks, boolean dated, List<String> unreal, Words words) {
    List<String> names = new ArrayList<>();
    if (!dated && unreal.isEmpty()) {
      names.add(words.of("page.track.undated"));
    }
    marks.stream().map(TimeMark::name).forEach(names::add);
    names.addAll(unreal);
    return words.clauses(names);
  }

  private static List<String> unreal(Inspection inspection, Words words) {
    return Stream.concat(
            inspection.fieldwork().stream()
                .limit(PERIODS)
                .filter(period -> !AxisDate.isOne(period))
                .map(period -> AxisDate.words(period, words))
                .map(date -> words.of("page.track.fieldwork", "date", date)),
            inspection.report().flatMap(Report::published).stream()
                .map(DateInterval::of)
                .filter(date -> !AxisDate.isOne(date))
                .map(date -> AxisDate.words(date, words))
                .map(date -> words.of("page.track.published", "date", date)))
        .toList();
  }

  private static TimeMark due(PartialDate date, String what, TimeAxis axis, Words words) {
    return TimeMark.of(
        TimeMark.Kind.DUE,
        words.of(
            "page.track.due", "date", ReadableDate.of(date, words), "what", words.cut(what, 80)),
        date,
        axis);
  }

  private static Stream<DateInterval> periods(Inspection inspection) {
    return inspection.fieldwork().stream().limit(PERIODS).filter(AxisDate::isOne);
  }

  private static Stream<PartialDate> published(Inspection inspection) {
    return inspection.report().flatMap(Report::published).filter(AxisDate::isOne).stream();
  }

  private static Stream<PriorityArea> areas(Inspection inspection) {
    return inspection.priorityAreas().stream()
        .filter(area -> area.due().filter(AxisDate::isOne).isPresent())
        .limit(FLAGS);
  }

  private static Stream<NextStep> steps(Inspection inspection) {
    return inspection.nextSteps().stream()
        .filter(step -> step.by().filter(AxisDate::isOne).isPresent())
        .limit(FLAGS);
  }
}
