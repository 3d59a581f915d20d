package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.KnownDeadlines;
import io.github.openinspections.examples.cli.output.Content;
import java.nio.charset.StandardCharsets;

/** Deadlines as text for a terminal: by date, then the priority areas without a date. */
public final class DeadlinesText {
  private DeadlinesText() {}

  /** Returns the text. */
  public static Content of(KnownDeadlines deadlines) {
    Lines lines = new Lines();
    if (!deadlines.dated().isEmpty()) {
      lines.heading("Due dates, from the data of " + deadlines.asOf());
      lines.line(0, DeadlineWords.CAUTION);
      deadlines
          .dated()
          .forEach(
              deadline -> {
                lines.blank();
                lines.line(0, deadline.due() + "  " + PriorityAreaWords.named(deadline.area()));
                lines.line(2, DeadlineWords.sentence(deadline, deadlines.asOf()));
              });
    }
    if (!deadlines.undated().isEmpty()) {
      lines.heading("Without a due date");
      deadlines.undated().forEach(area -> lines.line(0, PriorityAreaWords.named(area)));
    }
    if (deadlines.dated().isEmpty() && deadlines.undated().isEmpty()) {
      lines.line(0, "No inspection names a priority area.");
    }
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    return out -> out.write(text);
  }
}
