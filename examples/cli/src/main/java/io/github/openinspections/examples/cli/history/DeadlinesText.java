package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.KnownDeadlines;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.html.Words;
import java.nio.charset.StandardCharsets;

/** Deadlines as text for a terminal: by date, then the priority areas without a date. */
public final class DeadlinesText {
  private DeadlinesText() {}

  /** Returns the text. */
  public static Content of(KnownDeadlines deadlines, Words words) {
    Lines lines = new Lines(words);
    DeadlineWords said = new DeadlineWords(words);
    PriorityAreaWords areas = new PriorityAreaWords(words);
    if (!deadlines.dated().isEmpty()) {
      lines.heading(words.of("answer.deadlines.dated", "release", deadlines.asOf()));
      lines.line(0, said.caution());
      deadlines
          .dated()
          .forEach(
              deadline -> {
                lines.blank();
                lines.line(0, deadline.due() + "  " + areas.named(deadline.area()));
                lines.line(2, said.sentence(deadline, deadlines.asOf()));
              });
    }
    if (!deadlines.undated().isEmpty()) {
      lines.heading(words.of("answer.deadlines.undated"));
      deadlines.undated().forEach(area -> lines.line(0, areas.named(area)));
    }
    if (deadlines.dated().isEmpty() && deadlines.undated().isEmpty()) {
      lines.said(0, "answer.areas.none");
    }
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    return out -> out.write(text);
  }
}
