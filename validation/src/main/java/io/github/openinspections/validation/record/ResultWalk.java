package io.github.openinspections.validation.record;

import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.StatedCount;
import java.util.List;

/**
 * Walks through the results of a record: what was judged, must improve, has improved or was said.
 */
final class ResultWalk {
  private ResultWalk() {}

  static void walk(Inspection inspection, Visit visit) {
    judgements(inspection.judgements(), visit);
    Each.of("judgementCounts", inspection.judgementCounts(), ResultWalk::judgementCount, visit);
    Each.of(
        "priorityAreas",
        inspection.priorityAreas(),
        visit.checks.priorityAreas,
        ResultWalk::priorityArea,
        visit);
    Each.of(
        "priorityAreasStated",
        inspection.priorityAreasStated(),
        visit.checks.statedCounts,
        ResultWalk::statedCount,
        visit);
    Each.of(
        "progress",
        inspection.progress(),
        visit.checks.progressRatings,
        ResultWalk::progressRating,
        visit);
    Each.of(
        "overallProgress",
        inspection.overallProgress(),
        visit.checks.progressStatements,
        ResultWalk::progressStatement,
        visit);
    Each.of("nextSteps", inspection.nextSteps(), ResultWalk::nextStep, visit);
    Each.of("quotes", inspection.quotes(), visit.checks.quotes, ResultWalk::quote, visit);
  }

  static void judgements(List<Judgement> judgements, Visit visit) {
    Each.of("judgements", judgements, visit.checks.judgements, ResultWalk::judgement, visit);
  }

  private static void judgement(Judgement judgement, Visit visit) {
    visit.checks.judgement.run(judgement, visit);
    LeafValues.code("aspect", judgement.aspect(), visit);
    LeafValues.text("title", judgement.title(), visit);
    LeafValues.text("about", judgement.about(), visit);
    LeafValues.grade(judgement.grade(), visit);
    LeafValues.label("label", judgement.label(), visit);
    LeafValues.code("absence", judgement.absence(), visit);
  }

  private static void judgementCount(JudgementCount count, Visit visit) {
    visit.checks.judgementCount.run(count, visit);
    LeafValues.grade(count.grade(), visit);
    LeafValues.label("label", count.label(), visit);
  }

  private static void priorityArea(PriorityArea area, Visit visit) {
    visit.checks.priorityArea.run(area, visit);
    LeafValues.text("id", area.id(), visit);
    LeafValues.text("text", area.text(), visit);
    LeafValues.code("kind", area.kind(), visit);
    LeafValues.texts("responsible", area.responsible(), visit);
    LeafValues.text("wordingBy", area.wordingBy(), visit);
    LeafValues.text("group", area.group(), visit);
    LeafValues.text("reference", area.reference(), visit);
    LeafValues.dueDate("due", area.due(), visit);
  }

  private static void statedCount(StatedCount stated, Visit visit) {
    visit.checks.statedCount.run(stated, visit);
    LeafValues.code("kind", stated.kind(), visit);
    LeafValues.label("label", stated.label(), visit);
  }

  private static void progressRating(ProgressRating rating, Visit visit) {
    visit.checks.progressRating.run(rating, visit);
    LeafValues.text("priorityArea", rating.priorityArea(), visit);
    LeafValues.label("label", rating.label(), visit);
    LeafValues.grade(rating.grade(), visit);
    LeafValues.code("absence", rating.absence(), visit);
    LeafValues.text("judgedBy", rating.judgedBy(), visit);
    LeafValues.text("narrative", rating.narrative(), visit);
  }

  private static void progressStatement(ProgressStatement statement, Visit visit) {
    visit.checks.progressStatement.run(statement, visit);
    LeafValues.label("label", statement.label(), visit);
    LeafValues.grade(statement.grade(), visit);
    LeafValues.text("judgedBy", statement.judgedBy(), visit);
  }

  private static void nextStep(NextStep step, Visit visit) {
    visit.checks.nextStep.run(step, visit);
    LeafValues.code("kind", step.kind(), visit);
    LeafValues.label("label", step.label(), visit);
    LeafValues.dueDate("by", step.by(), visit);
    LeafValues.dueDate("from", step.from(), visit);
  }

  private static void quote(Quote quote, Visit visit) {
    visit.checks.quote.run(quote, visit);
    LeafValues.text("text", quote.text(), visit);
    if (quote.attribution().isPresent()) {
      attribution(quote.attribution().get(), visit);
    }
  }

  private static void attribution(Attribution attribution, Visit visit) {
    visit.path.enter("attribution");
    LeafValues.text("person", attribution.person(), visit);
    LeafValues.text("role", attribution.role(), visit);
    LeafValues.text("organisation", attribution.organisation(), visit);
    LeafValues.text("document", attribution.document(), visit);
    visit.path.leave();
  }
}
