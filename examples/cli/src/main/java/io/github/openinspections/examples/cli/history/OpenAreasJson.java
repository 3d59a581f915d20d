package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.OpenPriorityArea;
import io.github.openinspections.core.history.PriorityAreaReview;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.html.Words;
import java.util.List;

/** Priority areas that are not known to be done, as JSON. */
public final class OpenAreasJson {
  private OpenAreasJson() {}

  /** Returns the JSON. */
  public static Content of(OpenAreasAsked open, Words words) {
    return out -> {
      try (AnswerJson json = AnswerJson.to(out)) {
        json.object().text("done", open.done().inWords(words));
        write("rated", open.rated(), json, words);
        write("notRated", open.notRated(), json, words);
        json.number("ratedAsDone", open.others()).number("statedButNotNamed", open.notNamed());
        json.end();
      }
    };
  }

  private static void write(
      String name, List<OpenPriorityArea> areas, AnswerJson json, Words words) {
    json.array(name);
    for (OpenPriorityArea open : areas) {
      json.object()
          .text("original", PriorityAreaWords.original(open.area().chain()))
          .text("priorityArea", open.area().id())
          .text("text", new PriorityAreaWords(words).text(open.area()));
      open.lastRating().ifPresent(last -> write(last, json));
      json.end();
    }
    json.end();
  }

  private static void write(PriorityAreaReview last, AnswerJson json) {
    json.object("lastRating").text("inspection", last.inspection().id());
    InspectionJson.date(last.inspection(), json);
    RatingJson.write(last, json);
    json.end();
  }
}
