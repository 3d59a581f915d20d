package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.KnownDeadlines;
import io.github.openinspections.core.history.PriorityAreaDeadline;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.examples.cli.output.Content;
import java.util.Locale;

/** Deadlines as JSON. */
public final class DeadlinesJson {
  private DeadlinesJson() {}

  /** Returns the JSON. */
  public static Content of(KnownDeadlines deadlines) {
    return out -> {
      try (AnswerJson json = AnswerJson.to(out)) {
        json.object().text("asOf", deadlines.asOf()).text("caution", DeadlineWords.CAUTION);
        json.array("dated");
        deadlines.dated().forEach(one -> write(one, deadlines, json));
        json.end().array("undated");
        deadlines.undated().forEach(area -> of(area, json).end());
        json.end().end();
      }
    };
  }

  private static void write(
      PriorityAreaDeadline deadline, KnownDeadlines deadlines, AnswerJson json) {
    of(deadline.area(), json)
        .text("due", deadline.due())
        .text("inspectedSince", code(deadline.inspectedSince()));
    deadline.inspection().ifPresent(one -> json.text("inspection", one.id()));
    json.text("sentence", DeadlineWords.sentence(deadline, deadlines.asOf())).end();
  }

  private static String code(PriorityAreaDeadline.InspectedSince answer) {
    return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static AnswerJson of(PriorityAreaHistory area, AnswerJson json) {
    return json.object()
        .text("original", PriorityAreaWords.original(area.chain()))
        .text("priorityArea", area.id())
        .text("text", PriorityAreaWords.text(area));
  }
}
