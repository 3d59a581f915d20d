package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.validation.meaning.ListedAreas;
import io.github.openinspections.validation.meaning.Repeats;
import io.github.openinspections.validation.meaning.StatedTally;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;
import java.util.stream.IntStream;

/** PRA, continued: how many priority areas are listed and how many are stated. */
final class StatedCountRules {
  private StatedCountRules() {}

  static List<Rule> all() {
    return List.of(moreThanStated(), fewerThanStated());
  }

  private static Rule moreThanStated() {
    return Rule.error("PRA-004")
        .about(Subject.STATED_COUNTS)
        .title("More priority areas of a kind are listed than the source states.")
        .rationale(
            "A bullet was split in two, or areas come from another report. One letter may"
                + " have several kinds, so each kind is counted separately.")
        .remedy(
            "Compare the list with the report: a bullet may have been split, or the count may"
                + " belong to another kind.")
        .since("0.1")
        .check(
            (stated, context) -> {
              if (fit(context.inspection().priorityAreas().size(), stated)) {
                return;
              }
              for (StatedTally tally : StatedTally.of(context.inspection())) {
                if (tally.certain() > tally.stated()) {
                  report(tally, tally.certain(), context);
                }
              }
            })
        .breaks(i -> listing(i, 6, 5))
        .keeps(i -> listing(i, 5, 5))
        .build();
  }

  /** Whether too few areas are listed for any count to be too small; avoids the tally. */
  private static boolean fit(int listed, List<StatedCount> stated) {
    for (int i = 0; i < stated.size(); i++) {
      if (stated.get(i).count() < listed) {
        return false;
      }
    }
    return true;
  }

  private static Rule fewerThanStated() {
    return Rule.info("PRA-007")
        .about(Subject.STATED_COUNTS)
        .title("Fewer priority areas are listed than the source states.")
        .rationale(
            "Often genuine: in Dumfries and Galloway five were stated and three named."
                + " Conclusions from the list are then not about all areas.")
        .remedy(
            "Add the missing areas if the source gives their wording. Otherwise nothing needs"
                + " to be done.")
        .since("0.1")
        .check(
            (stated, context) -> {
              if (isWhole(context.inspection().priorityAreas(), stated)) {
                return;
              }
              for (StatedTally tally : StatedTally.of(context.inspection())) {
                if (tally.possible() < tally.stated()) {
                  report(tally, tally.possible(), context);
                }
              }
            })
        .breaks(i -> listing(i, 3, 5))
        .keeps(i -> listing(i, 5, 5))
        .build();
  }

  /** Whether one count of all areas is not above the number of those listed; avoids the tally. */
  private static boolean isWhole(List<PriorityArea> listed, List<StatedCount> stated) {
    return stated.size() == 1
        && stated.get(0).kind().isEmpty()
        && stated.get(0).count() <= ListedAreas.count(listed)
        && Repeats.none(listed, PriorityArea::id);
  }

  private static void report(StatedTally tally, int listed, RuleContext context) {
    RuleContext.Finding finding = context.at("/" + tally.index() + "/count");
    tally.kind().map(PriorityAreaKind::code).ifPresent(kind -> finding.with("kind", kind));
    finding.with("stated", tally.stated()).with("listed", listed).report();
  }

  private static Inspection listing(Inspection inspection, int listed, int stated) {
    return inspection
        .withPriorityAreas(
            IntStream.rangeClosed(1, listed).mapToObj(StatedCountRules::area).toList())
        .withPriorityAreasStated(StatedCount.builder().count(stated).build());
  }

  private static PriorityArea area(int number) {
    return PriorityArea.builder()
        .id("area-" + number)
        .text("The quality of plans for children in care, part " + number + " of the report.")
        .build();
  }
}
