package io.github.openinspections.serialization.release;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.release.ChangedValue;
import io.github.openinspections.core.release.CourseStep;
import io.github.openinspections.core.release.InspectionCourse;
import io.github.openinspections.core.release.ReleaseChangeKind;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseNote;
import io.github.openinspections.core.release.ReleaseSeries;
import io.github.openinspections.core.release.ReleaseSummary;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.serialization.json.binding.DiffWords;
import java.util.List;

/** Several releases as text for people: the releases, then the course of each inspection. */
final class SeriesText {
  private final ReleaseSeries series;
  private final List<ReleaseSummary> releases;
  private final DiffWords words;
  private final StringBuilder text = new StringBuilder();

  private SeriesText(ReleaseSeries series, DiffWords words) {
    this.words = words;
    this.series = series;
    this.releases = series.releases();
  }

  static String of(ReleaseSeries series, Language language) {
    SeriesText text = new SeriesText(series, DiffWords.in(language));
    text.releases();
    series.courses().forEach(text::course);
    return text.text.toString();
  }

  private void releases() {
    text.append("1  ").append(words.of(releases.get(0))).append('\n');
    for (int i = 1; i < releases.size(); i++) {
      ReleaseComparison comparison = series.comparisons().get(i - 1);
      text.append(i + 1).append("  ").append(words.of(releases.get(i))).append('\n');
      counts(comparison);
      for (ReleaseNote note : comparison.notes()) {
        text.append(note.kind().warns() ? "   WARNING " : "   NOTE ")
            .append(words.of(note))
            .append('\n');
      }
    }
    text.append(words.notice()).append('\n');
    if (!series.listsAll()) {
      text.append(words.text("not-all-listed")).append('\n');
    }
  }

  private void counts(ReleaseComparison comparison) {
    for (ReleaseChangeKind kind : ReleaseChangeKind.values()) {
      long count = comparison.counts().of(kind);
      if (count > 0) {
        text.append("   ").append(words.count(words.title(kind), count)).append('\n');
      }
    }
    long grades = comparison.counts().gradesChangedSameDates();
    if (grades > 0) {
      text.append("   ").append(words.count(words.text("title.grades"), grades)).append('\n');
    }
  }

  private void course(InspectionCourse course) {
    text.append('\n').append(PlainText.of(course.id())).append('\n');
    for (CourseStep step : course.steps()) {
      text.append("  ")
          .append(name(step.release()))
          .append(": ")
          .append(course.isReturn(step) ? words.text("again") : words.of(step.change()))
          .append('\n');
      for (ChangedValue value : step.change().values()) {
        text.append("    ").append(words.of(value)).append('\n');
      }
    }
  }

  /** A release by its date, else by its place in the list above. */
  private String name(int release) {
    return releases
        .get(release)
        .asOf()
        .map(Object::toString)
        .orElseGet(() -> words.text("number", "number", release + 1));
  }
}
