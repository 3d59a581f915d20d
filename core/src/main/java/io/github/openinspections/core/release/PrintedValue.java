package io.github.openinspections.core.release;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Score;
import io.github.openinspections.core.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader is shown of a value; texts and dates are shown as they are. */
final class PrintedValue {
  private PrintedValue() {}

  static String of(Object value) {
    return value instanceof Grade grade
        ? grade.level() + " (" + grade.scale() + ")"
        : value instanceof Area area
            ? area(area)
            : value instanceof InspectedBody body
                ? body(body)
                : value instanceof Score score ? score(score) : ofList(value);
  }

  private static String ofList(Object value) {
    return value instanceof Participant one
        ? one.name()
        : value instanceof ProgressStatement one
            ? one.label()
            : value instanceof NextStep one
                ? one.label()
                : value instanceof Quote one ? one.text() : ofReference(value);
  }

  private static String ofReference(Object value) {
    return value instanceof Source one
        ? first(one.title(), one.url(), one.publisher())
        : value instanceof OriginalReference one
            ? first(one.title(), one.published(), one.fieldwork().stream().findFirst())
            : value instanceof Previous one
                ? first(one.id(), one.fieldwork().stream().findFirst(), one.published())
                : value.toString();
  }

  private static String first(Optional<?>... parts) {
    return Stream.of(parts).flatMap(Optional::stream).findFirst().map(Object::toString).orElse("…");
  }

  private static String score(Score score) {
    return score.value().map(BigDecimal::toString).orElse("…")
        + score.outOf().map(most -> " of " + most).orElse("");
  }

  private static String area(Area area) {
    List<String> parts = new ArrayList<>();
    area.name().ifPresent(parts::add);
    area.code().ifPresent(code -> parts.add(code.code()));
    return joined(parts, area.extensions());
  }

  private static String body(InspectedBody body) {
    List<String> parts = new ArrayList<>();
    body.name().ifPresent(parts::add);
    body.kind().ifPresent(kind -> parts.add(kind.code()));
    body.identifiers().forEach((kind, id) -> parts.add(kind + ' ' + id));
    return joined(parts, body.extensions());
  }

  private static String joined(List<String> parts, List<Extension> extensions) {
    extensions.forEach(one -> parts.add(one.name() + ' ' + one.json()));
    return String.join(", ", parts);
  }
}
