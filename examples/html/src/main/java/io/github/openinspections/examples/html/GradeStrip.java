package io.github.openinspections.examples.html;

import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The level of one aspect over time. Every scale has rows for itself, so that no line can lead from
 * a level of one to a level of another; where the framework changes, a line across all of them says
 * so.
 *
 * @param title the aspect
 * @param rows the levels, best first, scale after scale
 * @param marks the grades, oldest first
 * @param lines between grades that follow each other on one scale
 * @param changes where another framework begins
 * @param notes the grades that are not on the axis
 * @param height how high it is
 */
record GradeStrip(
    String title,
    List<LevelRow> rows,
    List<Mark> marks,
    List<Line> lines,
    List<Change> changes,
    List<String> notes,
    int height) {
  private static final int MARKS = 60;
  private static final int NOTES = 4;

  /**
   * A grade.
   *
   * @param name the grade, its scale, framework and date in words
   * @param style the style of its tone
   * @param sign the sign of its tone
   * @param at where the middle of its date is
   * @param from where its date begins
   * @param to where its date ends
   * @param y its row
   * @param exact whether its date is known to the day
   */
  record Mark(
      String name,
      String style,
      String sign,
      String at,
      String from,
      String to,
      int y,
      boolean exact) {}

  /** A line between two marks. */
  record Line(String x1, int y1, String x2, int y2) {}

  /**
   * The beginning of another framework.
   *
   * @param name which one, and which one was before
   * @param to the framework
   * @param at where its first grade is
   * @param late whether there is no room for a text after it
   */
  record Change(String name, String to, String at, boolean late) {}

  static GradeStrip of(GradeSeries series, TimeAxis axis, Vocabulary vocabulary, Words words) {
    List<AspectGrade> dated = series.grades().stream().filter(GradeStrips::isDated).toList();
    List<AspectGrade> shown = dated.subList(Math.max(0, dated.size() - MARKS), dated.size());
    LevelRows rows = LevelRows.of(shown, vocabulary, words);
    List<Mark> marks =
        shown.stream().map(grade -> mark(grade, rows, axis, vocabulary, words)).toList();
    List<Line> lines = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    Optional<FrameworkCode> before = Optional.empty();
    for (int i = 0; i < shown.size(); i++) {
      Mark mark = marks.get(i);
      if (i > 0 && rows.isLadder(shown.get(i - 1), shown.get(i))) {
        Mark last = marks.get(i - 1);
        lines.add(new Line(last.at(), last.y(), mark.at(), mark.y()));
      }
      Optional<FrameworkCode> framework = shown.get(i).framework();
      if (before.isPresent() && framework.isPresent() && !before.equals(framework)) {
        changes.add(change(before.get(), framework.get(), mark, words));
      }
      Optional<FrameworkCode> known = before;
      before = framework.or(() -> known);
    }
    return new GradeStrip(
        ReadableRating.about(
            ReadableCode.capital(ReadableCode.of(series.aspect(), words)), series.about(), words),
        rows.rows(),
        marks,
        List.copyOf(lines),
        List.copyOf(changes),
        notes(series, dated.size() - shown.size(), words),
        rows.height());
  }

  private static Mark mark(
      AspectGrade grade, LevelRows rows, TimeAxis axis, Vocabulary vocabulary, Words words) {
    Tone tone = LatestView.tone(grade, vocabulary);
    DateInterval date = grade.date().orElseThrow();
    boolean turned = date.start().earliest().isAfter(date.end().earliest());
    double from = axis.at((turned ? date.end() : date.start()).earliest());
    double to = axis.at((turned ? date.start() : date.end()).latest().plusDays(1));
    return new Mark(
        said(grade, words),
        tone.style(),
        tone.sign(),
        TimeAxis.percent((from + to) / 2),
        TimeAxis.percent(from),
        TimeAxis.percent(to),
        rows.y(grade),
        date.start().day().isPresent() && date.end().day().isPresent());
  }

  private static Change change(FrameworkCode before, FrameworkCode now, Mark mark, Words words) {
    return new Change(
        words.of(
            "page.strips.changed", "old", words.name(before.code()), "now", words.name(now.code())),
        words.cut(now.code(), 30),
        mark.at(),
        Double.parseDouble(mark.at().replace("%", "")) > 60);
  }

  private static String said(AspectGrade grade, Words words) {
    return words.of(
        "page.grade.said",
        "grade",
        LatestView.word(grade, words),
        "date",
        LatestView.date(grade, words),
        "scale",
        grade
            .scale()
            .map(scale -> words.of("page.grade.scale", "scale", words.name(scale.code())))
            .orElseGet(() -> words.of("page.grade.no-scale")),
        "framework",
        grade
            .framework()
            .map(code -> words.of("page.grade.framework", "framework", words.name(code.code())))
            .orElseGet(() -> words.of("page.grade.no-framework")));
  }

  private static List<String> notes(GradeSeries series, int older, Words words) {
    List<String> notes = new ArrayList<>();
    if (older > 0) {
      notes.add(words.counted("page.strips.older", older));
    }
    List<AspectGrade> undated =
        series.grades().stream().filter(grade -> !GradeStrips.isDated(grade)).toList();
    notes.addAll(ReadableCode.few(undated, NOTES, grade -> said(grade, words), words));
    return List.copyOf(notes);
  }
}
