package io.github.openinspections.validation;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.Parts.Item;
import io.github.openinspections.validation.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Fixtures for the tests of rules between records, and how they write problems. */
public final class DatasetRecords {
  public static final RuleBook BOOK = RuleBook.standard().clock(Findings.CLOCK);
  public static final DatasetValidator VALIDATOR = DatasetValidator.of(BOOK);

  /** Runs only the rules between records. */
  public static final DatasetValidator ACROSS = DatasetValidator.of(acrossRecords());

  public static final Inspection ORIGINAL =
      Inspection.builder()
          .id("original")
          .type(InspectionType.INSPECTION)
          .addAreas(area("S12000006", "Dumfries and Galloway"))
          .addFieldwork(DateInterval.parse("2014-02"))
          .addPriorityAreas(PriorityArea.builder().id("plans").text("Plan better.").build())
          .addPriorityAreasStated(StatedCount.builder().count(1).build())
          .build();

  public static final Inspection REVIEW = review("review", "original", 1);

  private static RuleBook acrossRecords() {
    RuleBook book = BOOK;
    for (Rule rule : BOOK.rules()) {
      book = book.without(rule.description().id());
    }
    return book;
  }

  public static Inspection review(String id, String of, int ordinal) {
    return Inspection.builder()
        .id(id)
        .type(InspectionType.PROGRESS_REVIEW)
        .areas(ORIGINAL.areas())
        .addFieldwork(DateInterval.parse("2015-0" + (ordinal % 9 + 1)))
        .followUp(FollowUp.builder().of(of).ordinal(ordinal).build())
        .addProgress(rating("plans"))
        .build();
  }

  public static ProgressRating rating(String area) {
    return ProgressRating.builder().priorityArea(area).label("some progress").build();
  }

  public static Area area(String code, String name) {
    return Area.builder().code(AreaCode.of(code)).name(name).build();
  }

  public static Inspection begun(String fieldwork, Inspection inspection) {
    return inspection.withFieldwork(DateInterval.parse(fieldwork));
  }

  public static ValidationReport validate(Inspection... records) {
    return VALIDATOR.validate(InspectionDataset.of(List.of(records)));
  }

  public static Parts parts(Item... items) {
    return new Parts(List.of(items), false);
  }

  public static Parts stopped(Inspection... records) {
    return new Parts(Arrays.stream(records).map(Item::of).toList(), true);
  }

  /** Returns every problem as rule, record number and pointer. */
  public static List<String> found(ValidationReport report) {
    return report.problems().stream().map(DatasetRecords::written).toList();
  }

  public static String written(Problem problem) {
    String record = problem.record().isPresent() ? " " + problem.record().getAsLong() : "";
    return problem.rule() + record + " " + problem.pointer();
  }

  public static List<String> notRun(String rule, ValidationReport report) {
    return report.notRun().stream()
        .filter(one -> one.rule().equals(rule))
        .map(one -> one.records() + ": " + one.reason())
        .toList();
  }

  public static ValidationReport generated(int count, IntFunction<Inspection> record) {
    PartialReport part = ACROSS.begin(0);
    IntStream.range(0, count).forEach(i -> part.accept(Entry.of(i + 1L, record.apply(i))));
    return part.finish();
  }

  private DatasetRecords() {}
}
