package io.github.openinspections.validation.rules;

import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.Code;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.NextStepKind;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;

/** VOC, and INS for the type: codes that are in no vocabulary. They are kept as written. */
final class CodeRules {
  private CodeRules() {}

  static List<Rule> all() {
    return List.of(unknownType(), unknownCode());
  }

  private static Rule unknownType() {
    return Rule.info("INS-008")
        .about(Subject.CODE)
        .title("The type of inspection is not known.")
        .rationale(
            "The code is kept as written, but no framework is known for it: rules that need a"
                + " framework do not run.")
        .remedy(
            "Use one of the known types and keep the printed words in typeLabel, or keep your"
                + " code if it is a type of its own.")
        .since("0.1")
        .check(
            (code, context) -> {
              if (code instanceof InspectionType && !context.vocabulary().knows(code)) {
                context.here().with("type", code).report();
              }
            })
        .breaks(i -> i.withType(InspectionType.of("annual-conversation")))
        .keeps(i -> i.withType(InspectionType.THEMATIC_REVIEW))
        .build();
  }

  private static Rule unknownCode() {
    return Rule.info("VOC-001")
        .about(Subject.CODE)
        .title("A code is in no vocabulary.")
        .rationale(
            "Vocabularies are open, and the code is kept as written. It may be misspelt, or"
                + " the vocabulary may lack it.")
        .remedy(
            "Correct the code if it is misspelt. If it is right but new, keep it and report"
                + " it to the maintainers of the format.")
        .since("0.1")
        .check(
            (code, context) -> {
              if (!context.vocabulary().knows(code) && !hasItsOwnRule(code)) {
                context.here().with("code", code).report();
              }
            })
        .breaks(i -> i.withNextSteps(step("second-visit")))
        .keeps(i -> i.withNextSteps(step("progress-review")))
        .build();
  }

  private static boolean hasItsOwnRule(Code code) {
    return code instanceof InspectionType
        || code instanceof BodyCode
        || code instanceof AreaCode
        || code instanceof AspectCode
        || code instanceof LevelCode;
  }

  private static NextStep step(String kind) {
    return NextStep.builder().kind(NextStepKind.of(kind)).label("a second visit").build();
  }
}
