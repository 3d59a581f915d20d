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
 * The way through the results of a record: what was judged, must improve, has improved, was said.
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
    Leaves.code("aspect", judgement.aspect(), visit);
    Leaves.text("title", judgement.title(), visit);
    Leaves.text("about", judgement.about(), visit);
    Leaves.grade(judgement.grade(), visit);
    Leaves.label("label", judgement.label(), visit);
    Leaves.code("absence", judgement.absence(), visit);
  }

  private static void judgementCount(JudgementCount count, Visit visit) {
    visit.checks.judgementCount.run(count, visit);
    Leaves.grade(count.grade(), visit);
    Leaves.label("label", count.label(), visit);
  }

  private static void priorityArea(PriorityArea area, Visit visit) {
    visit.checks.priorityArea.run(area, visit);
    Leaves.text("id", area.id(), visit);
    Leaves.text("text", area.text(), visit);
    Leaves.code("kind", area.kind(), visit);
    Leaves.texts("responsible", area.responsible(), visit);
    Leaves.text("wordingBy", area.wordingBy(), visit);
    Leaves.text("group", area.group(), visit);
    Leaves.text("reference", area.reference(), visit);
    Leaves.dueDate("due", area.due(), visit);
  }

  private static void statedCount(StatedCount stated, Visit visit) {
    visit.checks.statedCount.run(stated, visit);
    Leaves.code("kind", stated.kind(), visit);
    Leaves.label("label", stated.label(), visit);
  }

  private static void progressRating(ProgressRating rating, Visit visit) {
    visit.checks.progressRating.run(rating, visit);
    Leaves.text("priorityArea", rating.priorityArea(), visit);
    Leaves.label("label", rating.label(), visit);
    Leaves.grade(rating.grade(), visit);
    Leaves.code("absence", rating.absence(), visit);
    Leaves.text("judgedBy", rating.judgedBy(), visit);
    Leaves.text("narrative", rating.narrative(), visit);
  }

  private static void progressStatement(ProgressStatement statement, Visit visit) {
    visit.checks.progressStatement.run(statement, visit);
    Leaves.label("label", statement.label(), visit);
    Leaves.grade(statement.grade(), visit);
    Leaves.text("judgedBy", statement.judgedBy(), visit);
  }

  private static void nextStep(NextStep step, Visit visit) {
    visit.checks.nextStep.run(step, visit);
    Leaves.code("kind", step.kind(), visit);
    Leaves.label("label", step.label(), visit);
    Leaves.dueDate("by", step.by(), visit);
    Leaves.dueDate("from", step.from(), visit);
  }

  private static void quote(Quote quote, Visit visit) {
    visit.checks.quote.run(quote, visit);
    Leaves.text("text", quote.text(), visit);
    if (quote.attribution().isPresent()) {
      attribution(quote.attribution().get(), visit);
    }
  }

  private static void attribution(Attribution attribution, Visit visit) {
    visit.path.enter("attribution");
    Leaves.text("person", attribution.person(), visit);
    Leaves.text("role", attribution.role(), visit);
    Leaves.text("organisation", attribution.organisation(), visit);
    Leaves.text("document", attribution.document(), visit);
    visit.path.leave();
  }
}
