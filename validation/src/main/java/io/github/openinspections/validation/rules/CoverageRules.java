package io.github.openinspections.validation.rules;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** PRG, continued: how many areas a review, or a statement in it, is about. */
final class CoverageRules {
  private CoverageRules() {}

  static List<Rule> all() {
    return List.of(moreThanStated(), coversMore(), ratedUncovered());
  }

  private static Rule moreThanStated() {
    return Rule.error("PRG-004")
        .about(Subject.PROGRESS_STATEMENTS)
        .title("A statement on progress covers more priority areas than there are.")
        .rationale(
            "Headlines count differently from reports: \"progress on all five\" needs a"
                + " source that states at least five.")
        .remedy("Compare both numbers with the source, and correct the one that is wrong.")
        .since("0.1")
        .check(CoverageRules::checkStatements)
        .breaks(i -> followUp(i).withOverallProgress(about(2)))
        .keeps(i -> followUp(i).withOverallProgress(about(1)))
        .build();
  }

  private static void checkStatements(List<ProgressStatement> statements, RuleContext context) {
    Inspection inspection = context.inspection();
    long stated = stated(inspection);
    if (inspection.priorityAreasStated().isEmpty() || mostCovered(statements) <= stated) {
      return;
    }
    long areas = Math.max(stated, known(inspection));
    for (int i = 0; i < statements.size(); i++) {
      int covered = statements.get(i).areas().orElse(0);
      if (covered > areas) {
        context
            .at("/" + i + "/areas")
            .with("label", statements.get(i).label())
            .with("areas", covered)
            .with("stated", areas)
            .report();
      }
    }
  }

  private static long stated(Inspection inspection) {
    long stated = 0;
    for (StatedCount count : inspection.priorityAreasStated()) {
      stated += count.count();
    }
    return stated;
  }

  private static int mostCovered(List<ProgressStatement> statements) {
    int most = 0;
    for (ProgressStatement statement : statements) {
      most = Math.max(most, statement.areas().orElse(0));
    }
    return most;
  }

  /**
   * A follow-up may state new areas of its own, and comment on those that it covers or rates. An
   * area may be rated by several judges.
   */
  private static int known(Inspection inspection) {
    Set<String> listed = new HashSet<>();
    inspection.priorityAreas().forEach(area -> listed.add(area.id()));
    Set<String> rated = new HashSet<>();
    inspection.progress().forEach(rating -> rated.add(rating.priorityArea()));
    int covered =
        inspection
            .followUp()
            .map(followUp -> Math.max(covered(followUp), followUp.coversStated().orElse(0)))
            .orElse(0);
    return Math.max(Math.max(listed.size(), rated.size()), covered);
  }

  private static int covered(FollowUp followUp) {
    return new HashSet<>(followUp.covers()).size();
  }

  private static Rule coversMore() {
    return Rule.error("PRG-010")
        .about(Subject.FOLLOW_UP)
        .title("A follow-up lists more covered areas than it states.")
        .rationale(
            "The second review of Orkney covered the two remaining areas of five. It did not"
                + " look at a third.")
        .remedy("Correct the list of covered areas, or the stated number.")
        .since("0.1")
        .check(
            (followUp, context) -> {
              if (followUp.coversStated().isPresent()
                  && followUp.covers().size() > followUp.coversStated().getAsInt()) {
                checkCovers(followUp, context);
              }
            })
        .breaks(i -> i.withFollowUp(covering(1, "leadership", "early-help")))
        .keeps(i -> i.withFollowUp(covering(2, "leadership")))
        .build();
  }

  private static void checkCovers(FollowUp followUp, RuleContext context) {
    int covered = covered(followUp);
    int stated = followUp.coversStated().orElse(0);
    if (covered > stated) {
      context.at("/covers").with("covered", covered).with("stated", stated).report();
    }
  }

  private static Rule ratedUncovered() {
    return Rule.warning("PRG-011")
        .about(Subject.INSPECTION)
        .title("Progress is rated on a priority area that the follow-up did not cover.")
        .rationale(
            "Orkney's second review covered the two remaining areas. A rating of a third"
                + " comes from the first review, or the list of covered areas is incomplete.")
        .remedy(
            "Look up whether the rating comes from an earlier review, or add the area to"
                + " those covered.")
        .since("0.1")
        .check(CoverageRules::checkCovered)
        .breaks(i -> rated(i).withFollowUp(covering(1, "leadership")))
        .keeps(i -> rated(i).withFollowUp(covering(1, "early-help")))
        .build();
  }

  private static void checkCovered(Inspection inspection, RuleContext context) {
    List<String> covers = inspection.followUp().map(FollowUp::covers).orElse(List.of());
    List<ProgressRating> progress = inspection.progress();
    if (covers.isEmpty() || progress.isEmpty() || statesMore(inspection, covers.size())) {
      return;
    }
    Set<String> covered = new HashSet<>(covers);
    for (int i = 0; i < progress.size(); i++) {
      ProgressRating rating = progress.get(i);
      boolean reviewed = rating.absence().filter(Absence.NOT_REVIEWED::equals).isEmpty();
      if (reviewed && !covered.contains(rating.priorityArea())) {
        context
            .at("/progress/" + i + "/priorityArea")
            .with("priorityArea", rating.priorityArea())
            .report();
      }
    }
  }

  /** Whether the review covered more areas than it lists, perhaps any that is rated. */
  private static boolean statesMore(Inspection inspection, int listed) {
    OptionalInt stated =
        inspection.followUp().map(FollowUp::coversStated).orElse(OptionalInt.empty());
    return stated.orElse(0) > listed;
  }

  private static Inspection rated(Inspection inspection) {
    return inspection.withProgress(
        ProgressRating.builder().priorityArea("early-help").label("progress").build());
  }

  private static FollowUp covering(int stated, String... areas) {
    return FollowUp.builder()
        .of("example/inspection-2012")
        .coversStated(stated)
        .addCovers(areas)
        .build();
  }

  private static Inspection followUp(Inspection inspection) {
    return rated(inspection)
        .withFollowUp(FollowUp.builder().of("example/inspection-2012").build())
        .withPriorityAreasStated(StatedCount.builder().count(1).build());
  }

  private static ProgressStatement about(int areas) {
    return ProgressStatement.builder().label("progress").areas(areas).build();
  }
}
