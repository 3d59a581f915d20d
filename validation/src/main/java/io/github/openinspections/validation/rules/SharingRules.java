package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.DatasetExamples.area;
import static io.github.openinspections.validation.rules.DatasetExamples.original;
import static io.github.openinspections.validation.rules.DatasetExamples.otherOriginal;
import static io.github.openinspections.validation.rules.DatasetExamples.reported;
import static io.github.openinspections.validation.rules.DatasetExamples.review;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.validation.dataset.AreaName;
import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.dataset.DatasetRule.DatasetContext;
import io.github.openinspections.validation.dataset.IndexedRecord;
import java.util.List;
import java.util.Optional;

/** DAT, continued: what inspections should and should not have in common. */
final class SharingRules {
  private SharingRules() {}

  static List<DatasetRule> all() {
    return List.of(nothingInCommon(), sameDocument(), namesDisagree());
  }

  private static DatasetRule nothingInCommon() {
    return DatasetRule.of("DAT-008", Severity.WARNING)
        .title("A follow-up shares neither a place nor an inspected body with its original.")
        .rationale(
            "A review returns to the place of the inspection. Other inspectors are normal;"
                + " another place means a wrong id.")
        .remedy(
            "Correct the id of the original in \"followUp\", or the areas and bodies of the"
                + " two records.")
        .since("0.1")
        .check(SharingRules::checkCommon)
        .breaks(() -> List.of(original(), review(1).withAreas(area("S12000023", "Orkney Islands"))))
        .keeps(() -> List.of(original(), review(1)));
  }

  private static void checkCommon(IndexedRecord record, DatasetContext context) {
    Optional<IndexedRecord> original = context.data().original(record);
    if (original.isEmpty()) {
      if (context.data().followed(record).isPresent()) {
        context.notRun(Reason.ORIGINAL_MISSING);
      }
      return;
    }
    List<AreaName> areas = record.links().areas();
    List<AreaName> others = original.get().links().areas();
    if (areas.stream().anyMatch(area -> area.isBad(context.vocabulary()))
        || others.stream().anyMatch(area -> area.isBad(context.vocabulary()))) {
      return; // that is ARE-001
    }
    boolean places = !areas.isEmpty() && !others.isEmpty();
    boolean bodies =
        !record.links().bodies().isEmpty() && !original.get().links().bodies().isEmpty();
    if (!places && !bodies) {
      context.notRun(Reason.NOTHING_TO_COMPARE);
    } else if (!(places && SamePlace.anyOf(areas, others, context.vocabulary()))
        && !(bodies && record.links().bodies().sharesAny(original.get().links().bodies()))) {
      context
          .at("/followUp/of")
          .with("number", original.get().number())
          .with("original", original.get().id().orElse(""))
          .report();
    }
  }

  private static DatasetRule sameDocument() {
    return DatasetRule.of("DAT-009", Severity.WARNING)
        .title("Two inspections have the same report.")
        .rationale("The address was copied from the row above, or one inspection has two ids.")
        .remedy(
            "Look up the address of each report; one was probably copied. If one report"
                + " covers both inspections, keep it.")
        .since("0.1")
        .check(
            (record, context) -> {
              if (context.data().isCurrent(record)) {
                context
                    .data()
                    .sameDocument(record)
                    .ifPresent(
                        other ->
                            context
                                .at("/report/url")
                                .with("number", other.number())
                                .with("other", other.id().orElse(""))
                                .report());
              }
            })
        .breaks(
            () ->
                List.of(
                    reported("https://example.org/reports/1.pdf", original()),
                    reported("https://example.org/reports/1.pdf", otherOriginal())))
        .keeps(
            () ->
                List.of(
                    reported("https://example.org/reports/1.pdf", original()),
                    reported("https://example.org/reports/2.pdf", otherOriginal())));
  }

  private static DatasetRule namesDisagree() {
    return DatasetRule.of("DAT-010", Severity.WARNING)
        .title("One area code is used with names that disagree.")
        .rationale(
            "A column has slipped, or one of the codes is wrong. Another name of the same"
                + " place, such as Western Isles, is not a disagreement.")
        .remedy("Look up which name belongs to the code, and check the neighbouring rows.")
        .since("0.1")
        .check(SharingRules::checkNames)
        .breaks(
            () ->
                List.of(
                    original().withAreas(area("S12000013", "Na h-Eileanan Siar")),
                    otherOriginal().withAreas(area("S12000013", "Orkney Islands"))))
        .keeps(
            () ->
                List.of(
                    original().withAreas(area("S12000013", "Na h-Eileanan Siar")),
                    otherOriginal().withAreas(area("S12000013", "WESTERN ISLES"))));
  }

  private static void checkNames(IndexedRecord record, DatasetContext context) {
    if (!context.data().isCurrent(record)) {
      return;
    }
    for (int i = 0; i < record.links().areas().size(); i++) {
      AreaName area = record.links().areas().get(i);
      Optional<String> first =
          area.name().isEmpty() || area.isBad(context.vocabulary())
              ? Optional.empty()
              : area.code().flatMap(context.data()::firstName);
      if (first.isPresent()
          && !SamePlace.agree(
              area.code().get(), area.name().get(), first.get(), context.vocabulary())) {
        context
            .at("/areas/" + i + "/name")
            .with("code", area.code().get())
            .with("name", area.name().get())
            .with("first", first.get())
            .report();
      }
    }
  }
}
