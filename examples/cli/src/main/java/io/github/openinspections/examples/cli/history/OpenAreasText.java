package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.OpenPriorityArea;
import io.github.openinspections.core.history.PriorityAreaReview;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.html.Words;
import java.nio.charset.StandardCharsets;

/** Priority areas that are not known to be done, as text for a terminal. */
public final class OpenAreasText {
  private OpenAreasText() {}

  /** Returns the text. */
  public static Content of(OpenAreasAsked open, Words words) {
    Lines lines = new Lines(words);
    PriorityAreaWords areas = new PriorityAreaWords(words);
    if (!open.rated().isEmpty()) {
      lines.heading(words.of("answer.open.rated"));
      lines.said(0, "answer.open.done", "ratings", open.done().inWords(words));
      open.rated().forEach(area -> rated(area, lines));
    }
    if (!open.notRated().isEmpty()) {
      lines.heading(words.of("answer.open.not-rated"));
      open.notRated().forEach(area -> lines.line(0, areas.named(area.area())));
    }
    others(open, lines);
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    return out -> out.write(text);
  }

  private static void rated(OpenPriorityArea open, Lines lines) {
    lines.blank();
    lines.line(0, new PriorityAreaWords(lines.words()).named(open.area()));
    PriorityAreaReview last = open.lastRating().orElseThrow();
    ReadableInspection readable = new ReadableInspection(lines.words());
    lines.line(
        2,
        readable.when(last.inspection())
            + ": "
            + readable.ratings(last)
            + "  ["
            + last.inspection().id()
            + "]");
  }

  private static void others(OpenAreasAsked open, Lines lines) {
    boolean found = !open.rated().isEmpty() || !open.notRated().isEmpty();
    if (found && open.others() + open.notNamed() > 0) {
      lines.blank();
    }
    if (open.others() > 0) {
      lines.said(0, "answer.open.others", "count", open.others());
    }
    if (open.notNamed() > 0) {
      lines.said(0, "answer.open.not-named", "count", open.notNamed());
    }
    if (!found && open.others() + open.notNamed() == 0) {
      lines.said(0, "answer.areas.none");
    }
  }
}
