package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.Parts.Item;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** However a data set is split, and however the parts are merged, the report is the same. */
class SplitLawTest {
  private static final DatasetValidator VALIDATOR =
      DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK)).listing(2);

  @Property(tries = 2000)
  void anySplitInAnyOrderGivesOneReport(@ForAll("datasets") Parts data, @ForAll Random random) {
    ValidationReport whole = VALIDATOR.validate(data);

    assertThat(merged(data, random)).isEqualTo(whole);
    whole.rules().forEach(rule -> Statistics.label("rules").collect(rule.rule()));
  }

  @Property(tries = 1000)
  void countsReconcile(@ForAll("datasets") Parts data) {
    ValidationReport report = VALIDATOR.validate(data);

    assertThat(report.records().read()).isEqualTo(data.items().size());
    assertThat(report.problems()).isSortedAccordingTo(Problem.REPORT_ORDER);
    report
        .rules()
        .forEach(
            rule -> {
              assertThat(rule.listed()).isEqualTo(Math.min(2, rule.count()));
              assertThat(report.problems())
                  .filteredOn(problem -> problem.rule().equals(rule.rule()))
                  .hasSize((int) rule.listed());
            });
    assertThat(report.notRun()).allSatisfy(one -> assertThat(one.records()).isPositive());
  }

  /** Cuts at random lines, merges neighbours and strangers in random order. */
  private static ValidationReport merged(Parts data, Random random) {
    int size = data.items().size();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, size));
    for (int i = random.nextInt(5); i > 0; i--) {
      cuts.add(random.nextInt(size + 1));
    }
    List<PartialReport> parts = new ArrayList<>();
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      Parts part = data.part(from, to);
      PartialReport report = VALIDATOR.begin(from);
      for (Entry entry : part) {
        report.accept(entry);
      }
      report.end(part);
      parts.add(report);
      from = to;
    }
    if (parts.isEmpty()) {
      PartialReport nothing = VALIDATOR.begin(0);
      nothing.end(data);
      return nothing.finish();
    }
    Collections.shuffle(parts, random);
    while (parts.size() > 1) {
      PartialReport other = parts.remove(random.nextInt(parts.size()));
      int into = random.nextInt(parts.size());
      parts.set(into, parts.get(into).merge(other));
    }
    return parts.get(0).finish();
  }

  @Provide
  Arbitrary<Parts> datasets() {
    Arbitrary<Item> items =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(12, inspections().map(Item::of)),
            net.jqwik.api.Tuple.of(1, ids().optional().map(Item::unreadable)));
    Arbitrary<Boolean> stops = Arbitraries.of(false, false, true);
    return Combinators.combine(items.list().ofMaxSize(9), stops).as(Parts::new);
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.of("a", "b", "c", "d", "e");
  }

  private static Arbitrary<Inspection> inspections() {
    Arbitrary<Inspection> plain =
        Combinators.combine(
                ids(),
                Arbitraries.of(2015, 2016, 2017).map(PartialDate::of).optional(0.2),
                Arbitraries.of("one title", "another title").optional(0.3),
                Arbitraries.of("2014-02", "2014", "2015-03", "1900-01-01").list().ofMaxSize(2),
                Arbitraries.of("https://example.org/1.pdf", "https://example.org/2.pdf")
                    .optional(0.3),
                areas().list().ofMaxSize(2),
                Arbitraries.of("x", "y").set().ofMaxSize(2),
                Arbitraries.of(1, 2, 5).optional(0.6))
            .as(SplitLawTest::inspection);
    return Combinators.combine(
            plain,
            Combinators.combine(ids(), Arbitraries.of(1, 2, 3, 4).optional())
                .as(SplitLawTest::followUp)
                .optional(0.6),
            Arbitraries.of("x", "y", "z").set().ofMaxSize(2))
        .as(
            (inspection, followUp, rated) ->
                inspection
                    .withFollowUp(followUp)
                    .withProgress(
                        rated.stream()
                            .map(
                                id ->
                                    ProgressRating.builder().priorityArea(id).label("some").build())
                            .toList()));
  }

  private static FollowUp followUp(String of, Optional<Integer> ordinal) {
    FollowUp.Builder followUp = FollowUp.builder().of(of);
    ordinal.ifPresent(followUp::ordinal);
    return followUp.build();
  }

  private static Arbitrary<Area> areas() {
    return Combinators.combine(
            Arbitraries.of("S12000006", "S12000047", "S12000099", "bad").optional(0.8),
            Arbitraries.of("Fife", "Dumfries and Galloway", "Nith Valley").optional(0.8))
        .as((code, name) -> Area.builder().code(code.map(AreaCode::of)).name(name).build());
  }

  private static Inspection inspection(
      String id,
      Optional<PartialDate> asOf,
      Optional<String> title,
      List<String> fieldwork,
      Optional<String> url,
      List<Area> areas,
      java.util.Set<String> listed,
      Optional<Integer> stated) {
    Inspection.Builder inspection =
        Inspection.builder()
            .id(id)
            .asOf(asOf)
            .title(title)
            .type(InspectionType.INSPECTION)
            .areas(areas);
    fieldwork.forEach(period -> inspection.addFieldwork(DateInterval.parse(period)));
    url.ifPresent(address -> inspection.report(Report.builder().url(URI.create(address)).build()));
    listed.forEach(
        area -> inspection.addPriorityAreas(PriorityArea.builder().id(area).text(area).build()));
    stated.ifPresent(
        count -> inspection.addPriorityAreasStated(StatedCount.builder().count(count).build()));
    return inspection.build();
  }
}
