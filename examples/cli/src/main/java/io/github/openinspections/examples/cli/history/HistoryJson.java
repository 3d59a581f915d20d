package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.history.InspectionsSince;
import io.github.openinspections.core.history.PriorityAreaHistory;
import io.github.openinspections.core.history.PriorityAreaReview;
import io.github.openinspections.examples.cli.output.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A history as JSON, chain by chain. */
public final class HistoryJson {
  private HistoryJson() {}

  /**
   * Returns the JSON.
   *
   * @param since which of the inspections took place since a date, if that was asked
   */
  public static Content of(InspectionHistory history, Optional<InspectionsSince> since) {
    return out -> {
      try (AnswerJson json = AnswerJson.to(out)) {
        json.object();
        since.ifPresent(newer -> write(newer, json));
        json.array("chains");
        history.chains().forEach(chain -> write(chain, json));
        json.end().end();
      }
    };
  }

  private static void write(InspectionsSince since, AnswerJson json) {
    json.object("since").text("date", since.date());
    json.texts("inspections", since.inspections().stream().map(Inspection::id).toList());
    json.texts("undecided", since.undecided().stream().map(Inspection::id).toList());
    json.end();
  }

  private static void write(FollowUpChain chain, AnswerJson json) {
    json.object();
    chain.originalId().ifPresent(id -> json.text("original", id));
    write("originals", chain.originals(), json);
    write("followUps", chain.followUps(), json);
    write("earlierVersions", chain.earlierVersions(), json);
    json.array("priorityAreas");
    chain.priorityAreas().forEach(area -> write(area, json));
    json.end();
    chain.statedButNotNamed().ifPresent(count -> json.number("statedButNotNamed", count));
    json.end();
  }

  private static void write(String name, List<Inspection> inspections, AnswerJson json) {
    json.array(name);
    inspections.forEach(inspection -> InspectionJson.write(inspection, json));
    json.end();
  }

  private static void write(PriorityAreaHistory area, AnswerJson json) {
    json.object().text("priorityArea", area.id());
    area.area().ifPresent(known -> json.text("text", known.text()));
    json.array("reviews");
    for (PriorityAreaReview review : area.reviews()) {
      json.object()
          .text("inspection", review.inspection().id())
          .text("outcome", review.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      RatingJson.write(review, json);
      json.end();
    }
    json.end().end();
  }
}
