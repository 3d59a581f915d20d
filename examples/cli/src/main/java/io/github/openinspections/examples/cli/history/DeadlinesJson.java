package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.KnownDeadlines;
import io.github.openinspections.core.history.PriorityAreaDeadline;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.html.Words;
import java.util.Locale;

/** Deadlines as JSON. */
public final class DeadlinesJson {
  private DeadlinesJson() {}

  /** Returns the JSON. */
  public static Content of(KnownDeadlines deadlines, Words words) {
    return out -> {
      try (AnswerJson json = AnswerJson.to(out)) {
        json.object()
            .text("asOf", deadlines.asOf())
            .text("caution", new DeadlineWords(words).caution());
        json.array("dated");
        deadlines.dated().forEach(one -> write(one, deadlines, json, words));
        json.end().array("undated");
        deadlines.undated().forEach(area -> of(area, json, words).end());
        json.end().end();
      }
    };
  }

  private static void write(
      PriorityAreaDeadline deadline, KnownDeadlines deadlines, AnswerJson json, Words words) {
    of(deadline.area(), json, words)
        .text("due", deadline.due())
        .text("inspectedSince", code(deadline.inspectedSince()));
    deadline.inspection().ifPresent(one -> json.text("inspection", one.id()));
    json.text("sentence", new DeadlineWords(words).sentence(deadline, deadlines.asOf())).end();
  }

  private static String code(PriorityAreaDeadline.InspectedSince answer) {
    return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static AnswerJson of(PriorityAreaHistory area, AnswerJson json, Words words) {
    return json.object()
        .text("original", PriorityAreaWords.original(area.chain()))
        .text("priorityArea", area.id())
        .text("text", new PriorityAreaWords(words).text(area));
  }
}
