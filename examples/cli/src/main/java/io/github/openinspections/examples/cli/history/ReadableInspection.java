package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.time.DateInterval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Inspections and what they say, in words; what is not known is said to be so. */
final class ReadableInspection {
  private ReadableInspection() {}

  /** When it was: the fieldwork, else the publication. */
  static String when(Inspection inspection) {
    return dates(inspection.fieldwork())
        .or(
            () ->
                inspection
                    .report()
                    .flatMap(report -> report.published())
                    .map(date -> "published " + date))
        .orElse("date not said");
  }

  static String inspection(Inspection inspection) {
    String kind = inspection.typeLabel().orElse(inspection.type().toString());
    return when(inspection)
        + "  "
        + inspection.title().orElse(kind)
        + "  ["
        + inspection.id()
        + "]";
  }

  static String reference(OriginalReference original) {
    return original.title().orElse("title not said")
        + ", "
        + dates(original.fieldwork())
            .or(() -> original.published().map(date -> "published " + date))
            .orElse("date not said");
  }

  static String rating(ProgressRating rating) {
    String said =
        quoted(rating.label(), rating.grade())
            .or(() -> rating.absence().map(why -> "no rating: " + why))
            .orElse("no rating");
    return said
        + rating.narrative().map(words -> ": " + words).orElse("")
        + judge(rating.judgedBy());
  }

  static String statement(ProgressStatement statement) {
    String areas =
        statement.areas().isPresent()
            ? "of " + statement.areas().getAsInt() + " areas"
            : "of how many areas is not said";
    return quoted(Optional.of(statement.label()), statement.grade()).orElseThrow()
        + ", "
        + areas
        + judge(statement.judgedBy());
  }

  private static Optional<String> dates(List<DateInterval> fieldwork) {
    return fieldwork.isEmpty()
        ? Optional.empty()
        : Optional.of(
            fieldwork.stream().map(DateInterval::toString).collect(Collectors.joining(", ")));
  }

  /** The words as printed; beside them the level, where it does not say the same. */
  private static Optional<String> quoted(Optional<String> label, Optional<Grade> grade) {
    Optional<String> level = grade.map(known -> known.level().toString());
    return label
        .map(
            words ->
                "\""
                    + words
                    + "\""
                    + level
                        .filter(code -> !code.equals(words))
                        .map(code -> " (level " + code + ")")
                        .orElse(""))
        .or(() -> level.map(code -> "level " + code));
  }

  private static String judge(Optional<String> judge) {
    return judge.map(name -> ", says " + name).orElse("");
  }
}
