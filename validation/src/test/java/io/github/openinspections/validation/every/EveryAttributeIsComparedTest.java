package io.github.openinspections.validation.every;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Code;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.RuleBook;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Two records of one inspection that differ in a single value, at any depth, contradict each other
 * (DAT-002), say more or less (DAT-016), or spell it differently (DAT-001). A new attribute of a
 * core type fails here until it is known which of these it is.
 */
class EveryAttributeIsComparedTest {
  /** Attributes whose other value is another inspection, or a mistake. */
  private static final Set<String> CONTRADICT =
      Set.of(
          "Inspection.type",
          "Inspection.framework",
          "Inspection.identifiers",
          "Report.published",
          "Report.url",
          "FollowUp.of",
          "FollowUp.ordinal",
          "Judgement.grade",
          "JudgementCount.count",
          "PriorityArea.text",
          "PriorityArea.due",
          "StatedCount.count",
          "ProgressRating.grade",
          "Grade.scale",
          "Grade.level");

  /** Attributes that are printed in many ways. */
  private static final Set<String> SPELLED =
      Set.of(
          "Inspection.typeLabel",
          "Inspection.title",
          "Report.title",
          "Judgement.title",
          "Judgement.label",
          "JudgementCount.label",
          "StatedCount.label",
          "ProgressRating.label",
          "Area.name",
          "Area.code",
          "InspectedBody.name");

  /** Parts of what one record may say and another not, or with which another value is said. */
  private static final List<String> OPEN =
      List.of("/previous", "/overallProgress", "/quotes", "/nextSteps", "/judgementCounts/0/grade");

  private static final Set<String> MAKE_COMPARABLE = Set.of("Inspection.id", "Inspection.asOf");

  /** Another value of each type, as JSON. */
  private static final Map<Class<?>, String> OTHERS = others();

  private static Map<Class<?>, String> others() {
    Map<Class<?>, String> others = new LinkedHashMap<>();
    others.put(String.class, "\"xx\"");
    others.put(PartialDate.class, "\"2013-07-04\"");
    others.put(DateInterval.class, "\"2013-07-04\"");
    others.put(Code.class, "\"another-code\"");
    others.put(Integer.class, "17");
    others.put(BigDecimal.class, "3.25");
    others.put(URI.class, "\"https://example.org/other\"");
    others.put(Period.class, "\"P7M\"");
    others.put(Extension.class, "2");
    return others;
  }

  @Test
  void theSameRecordIsOnlyADuplicate() {
    assertThat(rules(Everything.inspection(), Everything.with("/id", "\"a/2016\"")))
        .contains("DAT-001")
        .doesNotContain("DAT-002");
  }

  @Test
  void everyOtherValueIsFound() {
    Set<String> wrong = new TreeSet<>();
    for (HeldValue value : Everything.values()) {
      if (!MAKE_COMPARABLE.contains(value.attribute())) {
        List<String> found = comparedWith(value);
        String expected = expected(value);
        if (!found.contains(expected)) {
          wrong.add(value.attribute() + " at " + value.pointer() + ": " + expected + " " + found);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static String expected(HeldValue value) {
    if (OPEN.stream().anyMatch(value.pointer()::startsWith)) {
      return "DAT-016";
    }
    return CONTRADICT.contains(value.attribute())
        ? "DAT-002"
        : SPELLED.contains(value.attribute()) ? "DAT-001" : "DAT-016";
  }

  private static List<String> comparedWith(HeldValue value) {
    String other =
        OTHERS.entrySet().stream()
            .filter(entry -> entry.getKey().isInstance(value.value()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No other value for " + value));
    return rules(Everything.inspection(), Everything.with(value.pointer(), other));
  }

  private static List<String> rules(Inspection... records) {
    return DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK))
        .validate(InspectionDataset.of(List.of(records)))
        .problems()
        .stream()
        .map(Problem::rule)
        .toList();
  }
}
