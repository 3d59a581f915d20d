package io.github.openinspections.validation.report;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.book.BoundRules;
import io.github.openinspections.validation.dataset.AgedFramework;
import io.github.openinspections.validation.dataset.AgedFramework.Kind;
import io.github.openinspections.validation.dataset.DatasetView;
import io.github.openinspections.validation.dataset.FrameworkUse;
import io.github.openinspections.validation.dataset.IndexedRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Problems of single records that one problem of the file says for all of them: since the facts
 * about a framework have aged, each of its records would have the same problem. A rule that the
 * book makes an ERROR is never folded, and nothing is if the rule of the file is switched off.
 */
final class FoldedProblems {
  private static final String OF_THE_FILE = "DAT-018";
  private static final String FOREIGN_ASPECT = "FRA-005";
  private static final String MISSING_ASPECTS = "FRA-002";

  /** Stands for the one problem of a record about all missing aspects. */
  private static final String NO_ASPECT = "";

  private final Map<String, RuleTally> rules = new HashMap<>();
  private final Vocabulary vocabulary;
  private final DatasetProblems all;
  private final Map<String, AgedFramework> aged = new HashMap<>();
  private final Map<RuleTally, Long> counts = new HashMap<>();

  /** The uses of the records whose problems are listed. */
  private final Map<Long, FrameworkUse> listed = new HashMap<>();

  /**
   * Finds what is folded.
   *
   * @param problems the open problems that are listed
   * @param all says what was accepted, which is counted apart already
   */
  FoldedProblems(BoundRules bound, DatasetView data, List<Problem> problems, DatasetProblems all) {
    this.all = all;
    this.vocabulary = bound.selection().vocabulary();
    if (bound.datasetRules().stream()
        .anyMatch(rule -> rule.description().id().equals(OF_THE_FILE))) {
      data.aged().forEach(one -> aged.put(one.framework(), one));
    }
    bound.recordRules().stream()
        .map(rule -> new RuleTally(rule.description().id(), rule.description().severity()))
        .filter(rule -> rule.rule.equals(FOREIGN_ASPECT) || rule.rule.equals(MISSING_ASPECTS))
        .filter(rule -> rule.severity != Severity.ERROR)
        .forEach(rule -> rules.put(rule.rule, rule));
    if (!aged.isEmpty() && !rules.isEmpty()) {
      Set<Long> numbers = new HashSet<>();
      problems.stream()
          .filter(problem -> rules.containsKey(problem.rule()))
          .forEach(problem -> problem.record().ifPresent(numbers::add));
      data.forEach(record -> count(record, numbers));
    }
  }

  /** Returns which of the problems of its record that may be folded this is, if it may be. */
  static Optional<String> foldable(Problem problem) {
    return switch (problem.rule()) {
      case FOREIGN_ASPECT -> Optional.of(aspect(problem));
      case MISSING_ASPECTS -> Optional.of(NO_ASPECT);
      default -> Optional.empty();
    };
  }

  private static String aspect(Problem problem) {
    return problem.arguments().getOrDefault("aspect", "");
  }

  private void count(IndexedRecord record, Set<Long> numbers) {
    if (record.use().isEmpty()) {
      return;
    }
    FrameworkUse use = record.use().get();
    if (numbers.contains(record.number())) {
      listed.put(record.number(), use);
    }
    long foreign = 0;
    for (String aspect : use.foreign()) {
      boolean accepted = all.isAcceptedToFold(record.number(), aspect);
      foreign += isForeign(aspect, use) && !accepted ? 1 : 0;
    }
    add(FOREIGN_ASPECT, foreign);
    boolean accepted = all.isAcceptedToFold(record.number(), NO_ASPECT);
    add(MISSING_ASPECTS, isMissing(use) && !accepted ? 1 : 0);
  }

  private void add(String rule, long count) {
    RuleTally tally = rules.get(rule);
    if (tally != null && count > 0) {
      counts.merge(tally, count, Long::sum);
    }
  }

  /** Whether FRA-005 is reported, and folded; a known aspect of a complete list is FRA-001. */
  private boolean isForeign(String aspect, FrameworkUse use) {
    AgedFramework of = aged.get(use.framework());
    return of != null
        && of.covers(Kind.FOREIGN, aspect, use)
        && (!vocabulary.knows(AspectCode.of(aspect))
            || vocabulary
                .framework(FrameworkCode.of(use.framework()))
                .filter(Framework::aspectsComplete)
                .isEmpty());
  }

  /** Whether FRA-002 is reported, and folded; what is only gone may have been lost. */
  private boolean isMissing(FrameworkUse use) {
    AgedFramework of = aged.get(use.framework());
    return of != null
        && of.replacesAspects()
        && !use.missing().isEmpty()
        && use.missing().stream().allMatch(aspect -> of.covers(Kind.MISSING, aspect, use));
  }

  /** Returns the counts without the folded problems. */
  SortedMap<RuleTally, Long> without(SortedMap<RuleTally, Long> open) {
    SortedMap<RuleTally, Long> rest = new TreeMap<>(open);
    counts.forEach(
        (rule, count) -> rest.computeIfPresent(rule, (same, n) -> n > count ? n - count : null));
    return rest;
  }

  /** Returns the problems that are not folded. */
  List<Problem> without(List<Problem> open) {
    return listed.isEmpty() ? open : open.stream().filter(problem -> !isFolded(problem)).toList();
  }

  private boolean isFolded(Problem problem) {
    FrameworkUse use =
        problem.record().isPresent() && rules.containsKey(problem.rule())
            ? listed.get(problem.record().getAsLong())
            : null;
    return use != null
        && (problem.rule().equals(FOREIGN_ASPECT)
            ? isForeign(aspect(problem), use)
            : isMissing(use));
  }
}
