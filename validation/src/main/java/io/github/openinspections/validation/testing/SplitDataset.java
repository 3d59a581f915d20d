package io.github.openinspections.validation.testing;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.PartialReport;
import io.github.openinspections.validation.RuleBook;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * A data set in parts.
 *
 * @param records all records
 * @param starts how many records precede each part
 */
record SplitDataset(List<Inspection> records, List<Integer> starts) {
  private static final int MOST_CUTS = 4;

  /** No standard rule; the same day in one run, even at midnight. */
  @SuppressWarnings("TimeInStaticInitializer") // any day will do that is one for all parts
  private static final RuleBook NOTHING =
      withoutRules(RuleBook.standard().clock(Clock.fixed(Instant.now(), ZoneOffset.UTC)));

  private static RuleBook withoutRules(RuleBook all) {
    RuleBook book = all;
    for (RuleInfo rule : all.infos()) {
      book = book.without(rule.id());
    }
    return book;
  }

  static SplitDataset whole(List<Inspection> records) {
    return new SplitDataset(records, List.of(0));
  }

  static SplitDataset of(List<Inspection> records, Random random) {
    TreeSet<Integer> starts = new TreeSet<>(List.of(0));
    for (int i = 1 + random.nextInt(MOST_CUTS); i > 0; i--) {
      starts.add(random.nextInt(records.size() + 1));
    }
    return new SplitDataset(records, List.copyOf(starts));
  }

  /** Runs one rule over the parts, and merges them in random order. */
  RuleFindings findings(RuleBetweenRecords<?> rule, Random random) {
    DatasetValidator validator = DatasetValidator.of(NOTHING.with(rule)).listing(Integer.MAX_VALUE);
    List<PartialReport> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : records.size();
      parts.add(part(validator, starts.get(i), end));
    }
    Collections.shuffle(parts, random);
    PartialReport all = parts.get(0);
    parts.subList(1, parts.size()).forEach(all::merge);
    return RuleFindings.of(rule.description().id(), all.finish());
  }

  private PartialReport part(DatasetValidator validator, int from, int to) {
    PartialReport part = validator.begin(from);
    InspectionDataset dataset = InspectionDataset.of(records.subList(from, to));
    dataset.forEach(part::accept);
    part.end(dataset);
    return part;
  }

  /** Returns where the parts start. */
  @Override
  public String toString() {
    return starts.toString();
  }
}
