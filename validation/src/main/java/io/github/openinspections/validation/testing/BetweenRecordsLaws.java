package io.github.openinspections.validation.testing;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.text.MessageTemplate;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.io.Serializable;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The laws that a custom rule between records keeps, so that a data set has one report, whether one
 * thread reads it or several machines do:
 *
 * <ul>
 *   <li>the example that breaks the rule has a problem, and the one that keeps it has none;
 *   <li>no function throws an exception, and no message lacks a value;
 *   <li>however a data set is split, and in whatever order its parts arrive, the findings are the
 *       same;
 *   <li>merging is associative;
 *   <li>a state travels: after Java serialization, or another one, the findings are the same.
 * </ul>
 *
 * <pre>{@code
 * BetweenRecordsLaws.of(rule).verify();
 * BetweenRecordsLaws.of(rule).travelling(state -> sentWithKryo(state)).verify(inspections);
 * }</pre>
 *
 * <p>The splits are random, and the same in every run. Immutable; thread-safe if the rule is.
 */
public final class BetweenRecordsLaws {
  private static final int TRIES = 30;

  private final RuleBetweenRecords<?> rule;
  private final UnaryOperator<Serializable> way;

  private BetweenRecordsLaws(RuleBetweenRecords<?> rule, UnaryOperator<Serializable> way) {
    this.rule = rule;
    this.way = way;
  }

  /** Returns the laws of a rule whose states travel by Java serialization. */
  public static BetweenRecordsLaws of(RuleBetweenRecords<?> rule) {
    return new BetweenRecordsLaws(rule, SerializedCopy::of);
  }

  /**
   * Returns the laws of the rule if its states travel in another way, such as Kryo.
   *
   * @param other writes a state and returns what is read back
   */
  public BetweenRecordsLaws travelling(UnaryOperator<Serializable> other) {
    return new BetweenRecordsLaws(rule, other);
  }

  /**
   * Verifies the laws with the examples of the rule.
   *
   * @throws AssertionError if a law is broken; the message says which
   */
  public void verify() {
    verify(rule.breakingExample());
    verify(rule.keepingExample());
    require(!findings(rule.breakingExample()).isEmpty(), "nothing is found in what breaks it");
    RuleFindings keeping = findings(rule.keepingExample());
    require(keeping.isEmpty(), "in what keeps it, it finds " + keeping);
  }

  /**
   * Verifies the laws with a data set. Records with values in common show more than others:
   * generate them from few values.
   *
   * @throws AssertionError if a law is broken; the message says which
   */
  public void verify(List<Inspection> records) {
    RuleFindings whole = findings(records);
    require(whole.failure().isEmpty(), "it throws " + whole.failure().orElse(""));
    whole.problems().forEach(this::requireWholeMessage);
    Random random = new Random(records.size());
    for (int i = 0; i < TRIES; i++) {
      SplitDataset split = SplitDataset.of(records, random);
      compare(split.findings(rule, random), whole, "split at " + split);
      compare(
          split.findings(RegroupedRule.of(rule, random), random),
          whole,
          "merging is not associative: split at " + split);
      compare(
          split.findings(TravellingRule.of(rule, way), random),
          whole,
          "its state does not travel: split at " + split);
    }
  }

  /** A placeholder without a value would be seen by whoever reads the message. */
  private void requireWholeMessage(Problem problem) {
    Set<String> lacking = new TreeSet<>(MessageTemplate.placeholders(rule.message().orElse("")));
    lacking.remove("id");
    lacking.removeIf(name -> problem.arguments().containsKey(name.replaceFirst("^@", "")));
    require(lacking.isEmpty(), "its message has no value for " + lacking);
  }

  private RuleFindings findings(List<Inspection> records) {
    return SplitDataset.whole(records).findings(rule, new Random(0));
  }

  private void compare(RuleFindings found, RuleFindings whole, String how) {
    require(found.equals(whole), how + ", it finds " + found + " instead of " + whole);
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError("Rule " + rule.description().id() + ": " + otherwise);
    }
  }
}
