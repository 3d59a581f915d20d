package io.github.openinspections.validation.every;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.validation.InspectionValidator;
import io.github.openinspections.validation.RuleBook;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every value of a record can be checked by a rule, and has its pointer. */
class EveryValueTest {
  /** Values with a restricted form, or with a rule about the object around them. */
  private static final Set<String> NO_SUBJECT = Set.of("url", "language", "level", "within");

  private static <T> List<String> seen(Subject<T> first, Subject<?>... others) {
    var rule =
        Rule.warning("OUR-001")
            .about(first)
            .title("Seen.")
            .rationale("Reports all that it is shown.")
            .since("1.0")
            .check((value, context) -> report(context))
            .breaks(i -> i)
            .keeps(i -> i);
    for (Subject<?> other : others) {
      rule.also(other, (value, context) -> report(context));
    }
    return InspectionValidator.of(RuleBook.standard().with(rule.build()))
        .validate(Everything.inspection())
        .stream()
        .filter(problem -> problem.rule().equals("OUR-001"))
        .map(Problem::pointer)
        .distinct()
        .toList();
  }

  private static void report(RuleContext context) {
    context.here().report();
  }

  private static Stream<String> texts(String pointer, JsonNode node) {
    if (node.isString()) {
      return Stream.of(pointer);
    }
    return node.isArray()
        ? IntStream.range(0, node.size())
            .boxed()
            .flatMap(i -> texts(pointer + "/" + i, node.get(i)))
        : node.properties().stream()
            .flatMap(member -> texts(pointer + "/" + member.getKey(), member.getValue()));
  }

  @Test
  void everyTextCodeAndDateIsShownToRules() {
    List<String> all =
        texts("", new ObjectMapper().readTree(Everything.JSON))
            .filter(pointer -> !NO_SUBJECT.contains(pointer.replaceAll(".*/", "")))
            .toList();

    assertThat(seen(Subject.TEXT, Subject.LABEL, Subject.CODE, Subject.DATE))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void identifiersAndDatesOfThePastHaveTheirOwnSubjects() {
    assertThat(seen(Subject.IDENTIFIER))
        .containsExactlyInAnyOrder("/id", "/identifiers/urn", "/inspected/0/identifiers/urn");
    assertThat(seen(Subject.PAST_DATE))
        .containsExactlyInAnyOrder(
            "/asOf",
            "/fieldwork/0",
            "/fieldwork/1",
            "/report/published",
            "/followUp/original/fieldwork/0",
            "/followUp/original/published",
            "/previous/fieldwork/0",
            "/previous/published",
            "/sources/0/published",
            "/sources/0/retrieved");
  }

  @Test
  void everyObjectAndListIsShownToRules() {
    assertThat(
            seen(
                Subject.INSPECTION,
                Subject.AREA,
                Subject.INSPECTED_BODY,
                Subject.PARTICIPANT,
                Subject.REPORT,
                Subject.FOLLOW_UP,
                Subject.PREVIOUS,
                Subject.SOURCE))
        .containsExactlyInAnyOrder(
            "",
            "/areas/0",
            "/inspected/0",
            "/participants/0",
            "/report",
            "/followUp",
            "/previous",
            "/sources/0");
    assertThat(
            seen(
                Subject.JUDGEMENTS,
                Subject.JUDGEMENT,
                Subject.JUDGEMENT_COUNT,
                Subject.PRIORITY_AREAS,
                Subject.PRIORITY_AREA,
                Subject.STATED_COUNTS,
                Subject.STATED_COUNT,
                Subject.PROGRESS_RATINGS,
                Subject.PROGRESS_RATING,
                Subject.PROGRESS_STATEMENTS,
                Subject.PROGRESS_STATEMENT,
                Subject.NEXT_STEP,
                Subject.QUOTES,
                Subject.QUOTE))
        .containsExactlyInAnyOrder(
            "/previous/judgements",
            "/previous/judgements/0",
            "/judgements",
            "/judgements/0",
            "/judgementCounts/0",
            "/priorityAreas",
            "/priorityAreas/0",
            "/priorityAreasStated",
            "/priorityAreasStated/0",
            "/progress",
            "/progress/0",
            "/overallProgress",
            "/overallProgress/0",
            "/nextSteps/0",
            "/quotes",
            "/quotes/0");
    assertThat(seen(Subject.GRADE))
        .containsExactlyInAnyOrder(
            "/previous/judgements/0/grade",
            "/judgements/0/grade",
            "/judgementCounts/0/grade",
            "/progress/0/grade",
            "/overallProgress/0/grade");
  }
}
