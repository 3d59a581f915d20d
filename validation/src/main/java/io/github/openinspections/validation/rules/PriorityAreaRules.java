package io.github.openinspections.validation.rules;

import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.validation.meaning.NoneText;
import io.github.openinspections.validation.meaning.PlaceholderText;
import io.github.openinspections.validation.meaning.Repeats;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;
import java.util.Optional;

/** PRA: what must improve, area by area. */
final class PriorityAreaRules {
  private static final String EARLY_HELP = "The quality of help at an early stage.";

  private PriorityAreaRules() {}

  static List<Rule> all() {
    return List.of(blank(), repeatedId(), repeatedText(), saysNone(), cutOutBadly());
  }

  private static Rule blank() {
    return Rule.error("PRA-001")
        .about(Subject.PRIORITY_AREA)
        .title("The text of a priority area is blank.")
        .rationale(
            "Leave out an area whose wording is not known, and count it in"
                + " priorityAreasStated: in Dumfries and Galloway five were stated, and four are"
                + " known.")
        .remedy(
            "Leave the area out and state how many there are in priorityAreasStated,"
                + " or add its wording.")
        .since("0.1")
        .check(
            (area, context) -> {
              if (PlaceholderText.isBlank(area.text())) {
                context.at("/text").with("priorityArea", area.id()).report();
              }
            })
        .breaks(i -> i.withPriorityAreas(area("early-help", " ")))
        .keeps(i -> i.withPriorityAreas(area("early-help", EARLY_HELP)))
        .build();
  }

  private static Rule repeatedId() {
    return Rule.error("PRA-002")
        .about(Subject.PRIORITY_AREAS)
        .title("Two priority areas have the same id.")
        .rationale(
            "A review rates an area by its id; with two of them, it is not clear which is meant.")
        .remedy("Give each priority area its own id, and check which of them the reviews mean.")
        .since("0.1")
        .check(
            (areas, context) -> {
              if (!Repeats.none(areas, PriorityArea::id)) {
                Repeats.each(
                    areas, PriorityArea::id, (first, again) -> sameId(areas, again, context));
              }
            })
        .breaks(
            i ->
                i.withPriorityAreas(
                    area("1", EARLY_HELP), area("1", "The stability of placements.")))
        .keeps(
            i ->
                i.withPriorityAreas(
                    area("1", EARLY_HELP), area("2", "The stability of placements.")))
        .build();
  }

  private static void sameId(List<PriorityArea> areas, int again, RuleContext context) {
    context.at("/" + again + "/id").with("priorityArea", areas.get(again).id()).report();
  }

  private static Rule repeatedText() {
    return Rule.warning("PRA-003")
        .about(Subject.PRIORITY_AREAS)
        .title("Two priority areas have the same text.")
        .rationale(
            "Copying from a report by hand repeats lines. The repetition is genuine if two"
                + " bodies were given the same wording, each as its own area.")
        .remedy(
            "Remove the copy. If both are genuine, say in \"responsible\" who must act on"
                + " each.")
        .since("0.1")
        .check(
            (areas, context) -> {
              if (!Repeats.none(areas, RepeatedWording::textOf)) {
                RepeatedWording.each(
                    areas, (first, again) -> sameText(areas, first, again, context));
              }
            })
        .breaks(i -> i.withPriorityAreas(area("1", EARLY_HELP), area("2", EARLY_HELP)))
        .keeps(i -> i.withPriorityAreas(area("1", EARLY_HELP), area("2", EARLY_HELP + " (LSCB)")))
        .build();
  }

  private static void sameText(
      List<PriorityArea> areas, int first, int again, RuleContext context) {
    PriorityArea area = areas.get(again);
    PriorityArea earlier = areas.get(first);
    if (!area.id().equals(earlier.id()) && !PlaceholderText.saysNothing(area.text())) {
      context
          .at("/" + again + "/text")
          .with("priorityArea", area.id())
          .with("other", earlier.id())
          .with("text", area.text())
          .report();
    }
  }

  private static Rule saysNone() {
    return Rule.warning("PRA-005")
        .about(Subject.PRIORITY_AREA)
        .title("The text of a priority area says that there are none.")
        .rationale(
            "Letters about joint targeted area inspections print \"There are no areas for"
                + " priority action\" under that heading. This is a stated count of 0, not an"
                + " area.")
        .remedy("Remove the entry, and state a count of 0 for this kind.")
        .since("0.1")
        .check(
            (area, context) -> {
              if (NoneText.saysSo(area.text())) {
                context
                    .at("/text")
                    .with("priorityArea", area.id())
                    .with("text", area.text())
                    .report();
              }
            })
        .breaks(i -> i.withPriorityAreas(area("1", "There are no areas for priority action.")))
        .keeps(i -> i.withPriorityAreas(area("1", "There are no robust systems for sharing risk.")))
        .build();
  }

  private static Rule cutOutBadly() {
    return Rule.warning("PRA-006")
        .about(Subject.PRIORITY_AREA)
        .title("The text of a priority area was not cut out cleanly.")
        .rationale(
            "Bullets extracted from a report's pages may end in a page number, begin in"
                + " mid-sentence after a page break, or keep the stem and lose the list. Registers"
                + " print long texts up to some length only: in a sample of a Scottish one of 2026,"
                + " 18 of 139 requirements and areas for improvement end in mid-sentence.")
        .remedy(
            "Copy the passage from the report again: without page numbers, with its list, and"
                + " to its end.")
        .since("0.1")
        .check(
            (area, context) -> {
              Optional<CutText> cut = CutText.of(area.text());
              if (cut.isPresent()) {
                context
                    .at("/text")
                    .with("priorityArea", area.id())
                    .with("how", cut.get().how())
                    .with("part", cut.get().part())
                    .report();
              }
            })
        .breaks(i -> i.withPriorityAreas(area("1", EARLY_HELP + " 10")))
        .keeps(i -> i.withPriorityAreas(area("1", "the response to children missing (para. 10)")))
        .build();
  }

  private static PriorityArea area(String id, String text) {
    return PriorityArea.builder().id(id).text(text).build();
  }
}
