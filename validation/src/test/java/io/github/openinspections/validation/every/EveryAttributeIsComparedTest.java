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
 * (DAT-002). A new attribute of a core type fails here until it is compared, or until it is listed
 * as not compared.
 */
class EveryAttributeIsComparedTest {
  private static final String UNDEFINED = "the format does not define it";
  private static final String ORIGIN = "it says where the record comes from";

  /** Attributes in which two records of one inspection may differ, with the reason. */
  private static final Map<String, String> NOT_COMPARED =
      Map.ofEntries(
          Map.entry("Inspection.id", "it is what makes records comparable"),
          Map.entry("Inspection.asOf", "it is what makes records comparable"),
          Map.entry("Judgement.label", "beside a grade it is how the level is printed"),
          Map.entry("Source.title", ORIGIN),
          Map.entry("Source.publisher", ORIGIN),
          Map.entry("Source.url", ORIGIN),
          Map.entry("Source.published", ORIGIN),
          Map.entry("Source.retrieved", ORIGIN),
          Map.entry("Source.extensions", ORIGIN),
          Map.entry("Inspection.extensions", UNDEFINED),
          Map.entry("Report.extensions", UNDEFINED),
          Map.entry("FollowUp.extensions", UNDEFINED),
          Map.entry("Previous.extensions", UNDEFINED));

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
  void everyOtherValueMakesAContradiction() {
    Set<String> overlooked = new TreeSet<>();
    for (HeldValue value : Everything.values()) {
      if (!NOT_COMPARED.containsKey(value.attribute())
          && !comparedWith(value).contains("DAT-002")) {
        overlooked.add(value.attribute() + " at " + value.pointer() + " is not compared (DAT-002)");
      }
    }

    assertThat(overlooked).isEmpty();
  }

  @Test
  void valuesThatAreNotComparedMakeNone() {
    Set<String> compared = new TreeSet<>();
    for (HeldValue value : Everything.values()) {
      if (NOT_COMPARED.containsKey(value.attribute()) && comparedWith(value).contains("DAT-002")) {
        compared.add(value.attribute() + " at " + value.pointer() + " is compared after all");
      }
    }

    assertThat(compared).isEmpty();
    assertThat(NOT_COMPARED.keySet())
        .isSubsetOf(Everything.values().stream().map(HeldValue::attribute).toList());
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
