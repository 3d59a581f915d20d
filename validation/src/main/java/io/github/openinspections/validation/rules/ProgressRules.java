package io.github.openinspections.validation.rules;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;

/** PRG: what is rated, in which inspection, by whom. */
final class ProgressRules {
  private static final String EARLY_HELP = "early-help";

  private ProgressRules() {}

  static List<Rule> all() {
    return List.of(unlisted(), ratedTwice(), followsUpNothing(), judgedByOthers(), unlistedSoFar());
  }

  private static Rule unlisted() {
    return Rule.error("PRG-001")
        .about(Subject.PROGRESS_RATINGS)
        .title("Progress is rated on a priority area that the inspection does not list.")
        .rationale(
            "An inspection that follows up nothing can only rate its own areas. Its list is"
                + " complete, and this area is not on it.")
        .remedy(
            "Correct the id of the priority area, or say which inspection this one"
                + " follows up.")
        .since("0.1")
        .check((ratings, context) -> UnlistedAreas.check(ratings, true, context))
        .breaks(i -> stating(1, listing(EARLY_HELP, i)).withProgress(rating("leadership", "good")))
        .keeps(i -> followUp(stating(1, i)).withProgress(rating("leadership", "good")))
        .build();
  }

  private static Rule unlistedSoFar() {
    return Rule.warning("PRG-009")
        .about(Subject.PROGRESS_RATINGS)
        .title("Progress is rated on a priority area missing from a list that may be incomplete.")
        .rationale(
            "The inspection follows up nothing, and it is not certain that it lists all its areas:"
                + " this may be one of those not listed, or its id may be misspelt.")
        .remedy(
            "Add the priority area to the list if the source gives its wording, or correct"
                + " the id.")
        .since("0.1")
        .check((ratings, context) -> UnlistedAreas.check(ratings, false, context))
        .breaks(i -> listing(EARLY_HELP, i).withProgress(rating("leadership", "good")))
        .keeps(i -> followUp(i).withProgress(rating("leadership", "good")))
        .build();
  }

  private static Rule ratedTwice() {
    return Rule.warning("PRG-002")
        .about(Subject.PROGRESS_RATINGS)
        .title("The same judge rates one priority area twice, and differently.")
        .rationale(
            "A report may say \"some\" in its title and \"encouraging\" in its text; only a"
                + " person can say which is the rating. Two judges may well differ.")
        .remedy("Decide which of the two is the rating, and keep the other in \"narrative\".")
        .since("0.1")
        .check((ratings, context) -> RatedTwice.check(ratings, context))
        .breaks(
            i -> followUp(i).withProgress(rating(EARLY_HELP, "some"), rating(EARLY_HELP, "good")))
        .keeps(
            i ->
                followUp(i)
                    .withProgress(
                        rating(EARLY_HELP, "some"),
                        rating(EARLY_HELP, "good").withJudgedBy("the council")))
        .build();
  }

  private static Rule followsUpNothing() {
    return Rule.warning("PRG-003")
        .about(Subject.PROGRESS_RATINGS)
        .title("Progress is rated in an inspection that follows up nothing.")
        .rationale(
            "Progress is measured from an earlier finding. Either \"followUp\" is missing, or"
                + " these are judgements.")
        .remedy(
            "Say in \"followUp\" which inspection this one follows up, or move the"
                + " ratings to the judgements.")
        .since("0.1")
        .check(
            (ratings, context) -> {
              if (context.inspection().followUp().isEmpty()) {
                context.here().report();
              }
            })
        .breaks(i -> listing(EARLY_HELP, i).withProgress(rating(EARLY_HELP, "good")))
        .keeps(i -> followUp(listing(EARLY_HELP, i)).withProgress(rating(EARLY_HELP, "good")))
        .build();
  }

  private static Rule judgedByOthers() {
    return Rule.info("PRG-006")
        .about(Subject.PROGRESS_RATINGS)
        .title("Progress was judged by somebody who did not inspect.")
        .rationale(
            "In 2015 the press called progress in Dumfries and Galloway \"significant\": that"
                + " was the council's own report. A record may hold both kinds of rating, but they"
                + " differ in weight.")
        .remedy(
            "Do nothing if somebody else did judge. If the inspectors judged, leave judgedBy"
                + " out.")
        .since("0.1")
        .check((ratings, context) -> checkRatings(ratings, context))
        .also(Subject.PROGRESS_STATEMENTS, (statements, c) -> checkStatements(statements, c))
        .breaks(i -> judged(i, "the council"))
        .keeps(i -> judged(i, "The Care Inspectorate"))
        .build();
  }

  private static void checkRatings(List<ProgressRating> ratings, RuleContext context) {
    Outsiders outsiders = new Outsiders(context);
    for (int i = 0; i < ratings.size(); i++) {
      outsiders.check(i, ratings.get(i).judgedBy());
    }
  }

  private static void checkStatements(List<ProgressStatement> statements, RuleContext context) {
    Outsiders outsiders = new Outsiders(context);
    for (int i = 0; i < statements.size(); i++) {
      outsiders.check(i, statements.get(i).judgedBy());
    }
  }

  private static Inspection judged(Inspection inspection, String judge) {
    return followUp(inspection)
        .withParticipants(Participant.builder().name("Care Inspectorate").build())
        .withProgress(rating(EARLY_HELP, "good").withJudgedBy(judge));
  }

  private static Inspection followUp(Inspection inspection) {
    return inspection.withFollowUp(FollowUp.builder().of("example/inspection-2012").build());
  }

  private static Inspection listing(String area, Inspection inspection) {
    return inspection.withPriorityAreas(
        PriorityArea.builder().id(area).text("The quality of help at an early stage.").build());
  }

  private static Inspection stating(int count, Inspection inspection) {
    return inspection.withPriorityAreasStated(StatedCount.builder().count(count).build());
  }

  private static ProgressRating rating(String area, String label) {
    return ProgressRating.builder().priorityArea(area).label(label).build();
  }
}
