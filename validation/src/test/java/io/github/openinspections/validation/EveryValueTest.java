package io.github.openinspections.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.InspectionReader;
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

/** Whatever a record says, some rule can look at it, and knows where it is. */
class EveryValueTest {
  /** A record with a value for every attribute. */
  private static final String RECORD =
      """
      {"id": "a/2016", "identifiers": {"urn": "1"}, "asOf": "2024-02-29", "type": "progress-review",
       "typeLabel": "review", "framework": "ci-joint-2012", "title": "Joint inspection",
       "topics": ["neglect", "exploitation"], "areas": [{"name": "Fife", "code": "S12000047"}],
       "inspected": [{"name": "a home", "kind": "childrens-home", "identifiers": {"urn": "2"}}],
       "participants": [{"name": "Ofsted", "body": "ofsted", "role": "lead"}],
       "fieldwork": ["2014-01/2014-02", "2016-05"],
       "report": {"title": "Services", "published": "2016-08-02", "url": "https://example.org",
         "language": "en"},
       "followUp": {"of": "a/2014", "original": {"title": "the original", "fieldwork": ["2014"],
         "published": "2014-04"}, "ordinal": 2, "covers": ["abuse", "chances"], "kind": "all-areas"},
       "previous": {"id": "a/2009", "type": "inspection", "fieldwork": ["2009-09"],
         "published": "2010", "absence": "none", "judgements": [{"aspect": "leadership",
         "title": "Leaders", "about": "the board", "label": "Weak", "absence": "not-judged",
         "grade": {"scale": "care-inspectorate-six-point", "level": "weak"}}]},
       "judgements": [{"aspect": "leadership", "title": "Leaders", "about": "the board",
         "label": "Weak", "absence": "not-judged",
         "grade": {"scale": "care-inspectorate-six-point", "level": "weak"}}],
       "judgementCounts": [{"label": "were good", "count": 3,
         "grade": {"scale": "care-inspectorate-six-point", "level": "good"}}],
       "priorityAreas": [{"id": "abuse", "text": "Protect children.", "kind": "priority-area",
         "responsible": ["the council", "the board"], "wordingBy": "the council",
         "group": "Leadership", "reference": "paragraph 150", "due": "2017"}],
       "priorityAreasStated": [{"kind": "recommendation", "count": 1, "label": "one"}],
       "progress": [{"priorityArea": "abuse", "label": "significant", "absence": "too-early",
         "grade": {"scale": "care-inspectorate-six-point", "level": "good"},
         "judgedBy": "the inspector", "narrative": "Much was done."}],
       "overallProgress": [{"label": "progress", "judgedBy": "the partnership",
         "grade": {"scale": "care-inspectorate-six-point", "level": "adequate"}}],
       "nextSteps": [{"kind": "progress-review", "label": "a review", "within": "P1Y",
         "by": "2018-03", "from": "2017-09-01"}],
       "quotes": [{"text": "This reveiw.", "attribution": {"person": "Karen Reid",
         "role": "chief executive", "organisation": "Care Inspectorate", "document": "report"}}],
       "sources": [{"title": "News", "publisher": "a site", "url": "https://example.org",
         "published": "2016-08-03", "retrieved": "2026-11-22"}]}
      """;

  /** What has a form of its own, or a rule about the object that it is in. */
  private static final Set<String> NO_SUBJECT = Set.of("url", "language", "level", "within");

  private static final Inspection INSPECTION =
      InspectionReader.json().read(RECORD.getBytes(UTF_8)).inspection().orElseThrow();

  private static <T> List<String> seen(Subject<T> first, Subject<?>... others) {
    var rule =
        Rule.warning("OUR-001")
            .about(first)
            .title("Seen.")
            .rationale("Reports all that it is shown.")
            .since("1.0")
            .check((value, context) -> tell(context))
            .breaks(i -> i)
            .keeps(i -> i);
    for (Subject<?> other : others) {
      rule.also(other, (value, context) -> tell(context));
    }
    return InspectionValidator.of(RuleBook.standard().with(rule.build()))
        .validate(INSPECTION)
        .stream()
        .filter(problem -> problem.rule().equals("OUR-001"))
        .map(Problem::pointer)
        .distinct()
        .toList();
  }

  private static void tell(RuleContext context) {
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
  void everyTextCodeAndDateIsLookedAt() {
    List<String> all =
        texts("", new ObjectMapper().readTree(RECORD))
            .filter(pointer -> !NO_SUBJECT.contains(pointer.replaceAll(".*/", "")))
            .toList();

    assertThat(seen(Subject.TEXT, Subject.LABEL, Subject.CODE, Subject.DATE))
        .hasSizeGreaterThan(70)
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void identifiersAndDatesOfThePastAreKnownAsSuch() {
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
  void everyObjectAndListIsLookedAt() {
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
