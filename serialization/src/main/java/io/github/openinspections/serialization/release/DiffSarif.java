package io.github.openinspections.serialization.release;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.release.RecordPlace;
import io.github.openinspections.core.release.ReleaseChange;
import io.github.openinspections.core.release.ReleaseChangeKind;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseNote;
import io.github.openinspections.core.release.ReleaseSummary;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.serialization.json.binding.DiffWords;
import io.github.openinspections.serialization.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** A comparison as a SARIF log: a result for each change, of the new file. */
final class DiffSarif implements ReleaseFormat {
  static final ReleaseFormat ENGLISH = new DiffSarif(DiffWords.ENGLISH);
  private static final String SINCE = "0.1";
  private static final int MESSAGE = 1000;
  private static final int VALUES = 5;

  private final DiffWords words;

  private DiffSarif(DiffWords words) {
    this.words = words;
  }

  static ReleaseFormat in(Language language) {
    return new DiffSarif(DiffWords.in(language));
  }

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public void write(ReleaseComparison comparison, OutputStream out) throws IOException {
    ReportFormat.sarif().write(report(comparison), out);
  }

  private ValidationReport report(ReleaseComparison comparison) {
    ValidationReport.Builder report =
        ValidationReport.builder()
            .source(comparison.now().source())
            .records(records(comparison.now()))
            .stopped(stop(comparison))
            .addAllRules(KindsAsRules.counts(comparison));
    rule(
        KindsAsRules.GRADES,
        Severity.WARNING,
        words.text("title.grades"),
        words.notice(comparison),
        report);
    for (ReleaseChangeKind kind : KindsAsRules.LISTED) {
      rule(kind.code(), Severity.INFO, words.title(kind), words.notice(comparison), report);
    }
    for (ReleaseNote.Kind kind : ReleaseNote.Kind.values()) {
      rule(
          kind.code(),
          KindsAsRules.severity(kind),
          words.text("about"),
          words.notice(comparison),
          report);
    }
    for (ReleaseNote note : comparison.notes()) {
      report.addProblems(
          Problem.builder()
              .rule(note.kind().code())
              .severity(KindsAsRules.severity(note.kind()))
              .message(words.of(note))
              .build());
    }
    comparison.changes().forEach(change -> report.addProblems(problem(change, comparison)));
    return report.build();
  }

  private static RecordCounts records(ReleaseSummary now) {
    return RecordCounts.of(now.records() - now.unreadable(), 0, now.unreadable());
  }

  /** A comparison of a release that was not read to its end is not complete either. */
  private Optional<Stop> stop(ReleaseComparison comparison) {
    return comparison.notes().stream()
        .filter(note -> note.kind() == ReleaseNote.Kind.NOT_COMPLETE)
        .findFirst()
        .map(note -> Stop.of(words.of(note), Optional.empty()));
  }

  private static void rule(
      String id, Severity severity, String title, String why, ValidationReport.Builder report) {
    report.addDescriptions(
        RuleInfo.builder()
            .id(id)
            .severity(severity)
            .about("Release")
            .title(title)
            .rationale(why)
            .since(SINCE)
            .build());
  }

  private Problem problem(ReleaseChange change, ReleaseComparison comparison) {
    String rule = KindsAsRules.of(change);
    String values =
        change.values().stream().limit(VALUES).map(words::of).collect(Collectors.joining("; "));
    String what = words.of(change);
    String where =
        change.now().isPresent()
            ? what
            : change.old().map(place -> ofOld(what, place, comparison.old())).orElse(what);
    return Problem.builder()
        .rule(rule)
        .severity(KindsAsRules.severity(rule))
        .message(
            PlainText.of(change.id())
                + ": "
                + where
                + (values.isEmpty() ? "" : ": " + PlainText.of(values, MESSAGE)))
        .id(change.id())
        .record(
            change.now().map(place -> OptionalLong.of(place.record())).orElse(OptionalLong.empty()))
        .position(change.now().flatMap(DiffSarif::position))
        .build();
  }

  private String ofOld(String change, RecordPlace place, ReleaseSummary old) {
    return words.text(
        "change.of-old",
        "change",
        change,
        "record",
        place.record(),
        "name",
        old.source().orElseGet(() -> words.text("the-old")));
  }

  private static Optional<Position> position(RecordPlace place) {
    return place.line().isPresent()
        ? Optional.of(Position.of(place.line().getAsLong(), 1))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return OneLine.of("ReleaseFormat").named(name()).with(words.otherLanguage()).toString();
  }
}
