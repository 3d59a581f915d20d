package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.DatasetExamples.covering;
import static io.github.openinspections.validation.rules.DatasetExamples.originalListing;
import static io.github.openinspections.validation.rules.DatasetExamples.originalListingAll;
import static io.github.openinspections.validation.rules.DatasetExamples.rating;
import static io.github.openinspections.validation.rules.DatasetExamples.review;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.dataset.DatasetRule.DatasetContext;
import io.github.openinspections.validation.dataset.DatasetView;
import io.github.openinspections.validation.dataset.IndexedRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** DAT, continued: the areas that a follow-up rates compared with those of its original. */
final class RatedAreaRules {
  private RatedAreaRules() {}

  static List<DatasetRule> all() {
    return List.of(unlisted(), unlistedSoFar(), coversUnlisted());
  }

  private static DatasetRule unlisted() {
    return DatasetRule.of("DAT-006", Severity.ERROR)
        .title("A follow-up rates a priority area that its original does not have.")
        .rationale(
            "The original's list is complete, and this area is not on it: progress was rated"
                + " on something that was not found, or the id is misspelt.")
        .remedy("Correct the id of the priority area, or the list of the original.")
        .since("0.1")
        .check((record, context) -> check(record, true, context))
        .breaks(() -> List.of(originalListingAll(), rating("leadership", review(1))))
        .keeps(() -> List.of(originalListingAll(), rating("early-help", review(1))));
  }

  private static DatasetRule unlistedSoFar() {
    return DatasetRule.of("DAT-013", Severity.WARNING)
        .title("A follow-up rates a priority area that its original does not list.")
        .rationale(
            "It is not certain that the original lists all its areas: this may be one of those not"
                + " listed, or its id is misspelt.")
        .remedy(
            "Add the priority area to the original if a source gives its wording, or correct"
                + " the id.")
        .since("0.1")
        .check((record, context) -> check(record, false, context))
        .breaks(() -> List.of(originalListing(), rating("leadership", review(1))))
        .keeps(() -> List.of(originalListing(), rating("early-help", review(1))));
  }

  private static DatasetRule coversUnlisted() {
    return DatasetRule.of("DAT-015", Severity.WARNING)
        .title("A follow-up covers a priority area that its original does not have.")
        .rationale(
            "The original's list is complete, and this area is not on it: a search for what"
                + " became of an area will not find this review.")
        .remedy("Correct the id among the covered areas, or the list of the original.")
        .since("0.1")
        .check(RatedAreaRules::checkCovers)
        .breaks(() -> List.of(originalListingAll(), covering("leadership", review(1))))
        .keeps(() -> List.of(originalListingAll(), covering("early-help", review(1))));
  }

  private static void checkCovers(IndexedRecord record, DatasetContext context) {
    DatasetView data = context.data();
    if (data.followed(record).isEmpty() || data.isInCircle(record)) {
      return;
    }
    List<Integer> only = onlyCovered(record);
    if (only.isEmpty()) {
      return;
    }
    Optional<IndexedRecord> original = data.root(record);
    if (original.isEmpty()) {
      context.notRun(Reason.ORIGINAL_MISSING);
    } else if (original.get().links().listsAllStated()) {
      reportCovers(only, record, original.get(), context);
    } else {
      context.notRun(Reason.ORIGINAL_LIST_PARTIAL);
    }
  }

  /**
   * Returns which of the covered areas the follow-up only covers: a rated one is DAT-006, and one
   * that it lists is new. There may be any number of both.
   */
  private static List<Integer> onlyCovered(IndexedRecord record) {
    IndexedRecord.Link followUp = record.followUp().orElseThrow();
    List<String> covers = followUp.covers();
    Set<String> rated = covers.isEmpty() ? Set.of() : new HashSet<>(followUp.rated());
    List<Integer> only = new ArrayList<>();
    for (int i = 0; i < covers.size(); i++) {
      if (!record.links().listed().contains(covers.get(i)) && !rated.contains(covers.get(i))) {
        only.add(i);
      }
    }
    return only;
  }

  private static void reportCovers(
      List<Integer> only, IndexedRecord record, IndexedRecord original, DatasetContext context) {
    List<String> covers = record.followUp().orElseThrow().covers();
    for (int i : only) {
      String area = covers.get(i);
      if (!original.links().listed().contains(area)) {
        context
            .at("/followUp/covers/" + i)
            .with("priorityArea", area)
            .with("number", original.number())
            .with("original", original.id().orElse(""))
            .report();
      }
    }
  }

  private static void check(IndexedRecord record, boolean complete, DatasetContext context) {
    DatasetView data = context.data();
    List<String> rated = record.followUp().map(IndexedRecord.Link::rated).orElse(List.of());
    if (rated.isEmpty() || data.followed(record).isEmpty() || data.isInCircle(record)) {
      return;
    }
    Optional<IndexedRecord> original = data.root(record);
    if (original.isEmpty()) {
      context.notRun(Reason.ORIGINAL_MISSING);
    } else if (original.get().links().listsAllStated() == complete) {
      report(record, rated, original.get(), context);
    } else if (complete) {
      context.notRun(Reason.ORIGINAL_LIST_PARTIAL);
    }
  }

  /** An area that the follow-up itself lists is new, not a slip. */
  private static void report(
      IndexedRecord record, List<String> rated, IndexedRecord original, DatasetContext context) {
    for (int i = 0; i < rated.size(); i++) {
      if (!original.links().listed().contains(rated.get(i))
          && !record.links().listed().contains(rated.get(i))) {
        context
            .at("/progress/" + i + "/priorityArea")
            .with("priorityArea", rated.get(i))
            .with("number", original.number())
            .with("original", original.id().orElse(""))
            .report();
      }
    }
  }
}
