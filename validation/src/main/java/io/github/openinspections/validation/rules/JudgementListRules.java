package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.FrameworkExamples.judgement;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.validation.meaning.Repeats;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.RuleContext.Finding;
import io.github.openinspections.validation.rule.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** JUD, continued: the judgements of one inspection compared with each other. */
final class JudgementListRules {
  private JudgementListRules() {}

  static List<Rule> all() {
    return List.of(twiceDifferently(), moreThanCounted(), twiceAlike());
  }

  private static Rule twiceDifferently() {
    return Rule.error("JUD-002")
        .about(Subject.JUDGEMENTS)
        .title("One aspect is judged twice with different grades.")
        .rationale(
            "An inspection makes one judgement of an aspect. The second belongs to another"
                + " aspect or is about another body, such as a safeguarding board.")
        .remedy(
            "Look up which of the two grades is right. If they are about different"
                + " bodies, say so in \"about\".")
        .since("0.1")
        .check((judgements, context) -> checkRepeats(judgements, false, context))
        .breaks(
            i ->
                i.withJudgements(
                    judgement("help-and-protection", "good"),
                    judgement("help-and-protection", "inadequate")))
        .keeps(
            i ->
                i.withJudgements(
                    judgement("help-and-protection", "good"),
                    judgement("help-and-protection", "inadequate").withAbout("the board")))
        .build();
  }

  private static Rule twiceAlike() {
    return Rule.warning("JUD-009")
        .about(Subject.JUDGEMENTS)
        .title("One aspect is judged twice with the same grade.")
        .rationale(
            "A line was read twice, or one of the aspects is wrong. The judgement counts double.")
        .remedy("Remove one of the two, or correct its aspect.")
        .since("0.1")
        .check((judgements, context) -> checkRepeats(judgements, true, context))
        .breaks(
            i ->
                i.withJudgements(
                    judgement("help-and-protection", "good"),
                    judgement("help-and-protection", "good")))
        .keeps(
            i ->
                i.withJudgements(
                    judgement("help-and-protection", "good"), judgement("care-leavers", "good")))
        .build();
  }

  /** What two judgements of the same thing have in common; ordered, so that a map is fast. */
  private record Judged(AspectCode aspect, Optional<String> about) implements Comparable<Judged> {
    static Judged of(Judgement judgement) {
      return new Judged(judgement.aspect(), judgement.about());
    }

    @Override
    public int compareTo(Judged other) {
      int order = aspect.compareTo(other.aspect);
      return order != 0 ? order : about.orElse("").compareTo(other.about.orElse(""));
    }
  }

  private static void checkRepeats(List<Judgement> judgements, boolean alike, RuleContext context) {
    if (Repeats.none(judgements, Judgement::aspect)) {
      return;
    }
    Repeats.each(
        judgements,
        judgement -> judgement.grade().isPresent(),
        Judged::of,
        (first, again) -> {
          Grade one = judgements.get(first).grade().orElseThrow();
          Grade other = judgements.get(again).grade().orElseThrow();
          if (Scales.areAlike(one, other) == alike) {
            Finding finding =
                context
                    .at("/" + again)
                    .with("aspect", judgements.get(again).aspect())
                    .with("grade", other.level())
                    .with("other", one.level());
            (alike ? finding : Scales.difference(other, one).in(finding, "grades")).report();
          }
        });
  }

  private static Rule moreThanCounted() {
    return Rule.error("JUD-007")
        .about(Subject.INSPECTION)
        .title("More judgements have a grade than are counted with it.")
        .rationale(
            "\"Three were weak\" and four weak ones listed cannot both be true. Fewer listed"
                + " than counted is ordinary: not all are named.")
        .remedy("Count again in the report, and correct the number or the grades.")
        .since("0.1")
        .check(JudgementListRules::checkCounts)
        .breaks(i -> counted(i, 1))
        .keeps(i -> counted(i, 3))
        .build();
  }

  /** An order of grades. In a hash map, those with one hash are found one after the other. */
  private static Comparator<Grade> byWords() {
    return Comparator.comparing(Grade::level).thenComparing(Grade::scale);
  }

  private static void checkCounts(Inspection inspection, RuleContext context) {
    if (inspection.judgementCounts().isEmpty()) {
      return;
    }
    Map<Grade, Long> grades =
        inspection.judgements().stream()
            .flatMap(judgement -> judgement.grade().stream())
            .collect(
                Collectors.groupingBy(
                    Function.identity(), () -> new TreeMap<>(byWords()), Collectors.counting()));
    for (int i = 0; i < inspection.judgementCounts().size(); i++) {
      JudgementCount counted = inspection.judgementCounts().get(i);
      long listed = counted.grade().map(grade -> grades.getOrDefault(grade, 0L)).orElse(0L);
      if (listed > counted.count()) {
        context
            .at("/judgementCounts/" + i)
            .with("listed", listed)
            .with("counted", counted.count())
            .with("grade", counted.grade().get().level())
            .report();
      }
    }
  }

  private static Inspection counted(Inspection inspection, int count) {
    Grade good = Grade.of("ofsted-four-point", "good");
    return inspection
        .withJudgementCounts(JudgementCount.builder().grade(good).count(count).build())
        .withJudgements(
            judgement("help-and-protection", "good"), judgement("care-leavers", "good"));
  }
}
