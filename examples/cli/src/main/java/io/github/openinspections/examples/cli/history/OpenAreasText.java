package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.OpenPriorityArea;
import io.github.openinspections.core.history.PriorityAreaReview;
import io.github.openinspections.examples.cli.output.Content;
import java.nio.charset.StandardCharsets;

/** Priority areas that are not known to be done, as text for a terminal. */
public final class OpenAreasText {
  private OpenAreasText() {}

  /** Returns the text. */
  public static Content of(OpenAreasAsked open) {
    Lines lines = new Lines();
    if (!open.rated().isEmpty()) {
      lines.heading("Last rated as something other than done");
      lines.line(0, "Done means rated as " + open.done() + ".");
      open.rated().forEach(area -> rated(area, lines));
    }
    if (!open.notRated().isEmpty()) {
      lines.heading("Not rated in this data: whether they are open is not known");
      open.notRated().forEach(area -> lines.line(0, PriorityAreaWords.named(area.area())));
    }
    others(open, lines);
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    return out -> out.write(text);
  }

  private static void rated(OpenPriorityArea open, Lines lines) {
    lines.blank();
    lines.line(0, PriorityAreaWords.named(open.area()));
    PriorityAreaReview last = open.lastRating().orElseThrow();
    lines.line(
        2,
        ReadableInspection.when(last.inspection())
            + ": "
            + ReadableInspection.ratings(last)
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
      lines.line(0, "Last rated as done: " + open.others());
    }
    if (open.notNamed() > 0) {
      lines.line(0, "Stated, but not named: " + open.notNamed());
    }
    if (!found && open.others() + open.notNamed() == 0) {
      lines.line(0, "No inspection names a priority area.");
    }
  }
}
