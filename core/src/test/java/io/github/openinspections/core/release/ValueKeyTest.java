package io.github.openinspections.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Source;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.NextStepKind;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueKeyTest {
  private static final Extension OWN = Extension.of("x-own", "1");
  private static final Extension OTHER = Extension.of("x-own", "2");
  private static final PartialDate DATE = PartialDate.parse("2018-05");

  private static final Participant PARTICIPANT = Participant.builder().name("a").build();
  private static final Quote QUOTE = Quote.builder().text("a").build();
  private static final Attribution BY = Attribution.builder().person("a").build();
  private static final NextStep STEP = NextStep.builder().label("a").build();
  private static final ProgressStatement STATEMENT = ProgressStatement.builder().label("a").build();
  private static final Source SOURCE = Source.builder().title("a").build();

  /** For each type: values of which any two differ in one attribute, or in two. */
  private static final List<Object> DIFFERENT =
      List.of(
          PARTICIPANT,
          PARTICIPANT.withName("b"),
          PARTICIPANT.withBody(BodyCode.of("ofsted")),
          PARTICIPANT.withRole(ParticipantRole.of("partner")),
          PARTICIPANT.withExtensions(OWN),
          PARTICIPANT.withExtensions(OTHER),
          QUOTE,
          QUOTE.withText("b"),
          QUOTE.withAttribution(BY),
          QUOTE.withAttribution(Attribution.builder().role("a").build()),
          QUOTE.withAttribution(Attribution.builder().organisation("a").build()),
          QUOTE.withAttribution(Attribution.builder().document("a").build()),
          QUOTE.withAttribution(BY.withExtensions(OWN)),
          QUOTE.withExtensions(OWN),
          STEP,
          STEP.withLabel("b"),
          STEP.withKind(NextStepKind.of("progress-review")),
          STEP.withWithin(Period.ofMonths(3)),
          STEP.withBy(DATE),
          STEP.withFrom(DATE),
          STEP.withExtensions(OWN),
          STATEMENT,
          STATEMENT.withLabel("b"),
          STATEMENT.withAreas(2),
          STATEMENT.withGrade(Grade.of("progress-words", "significant")),
          STATEMENT.withGrade(Grade.of("progress-words", "limited")),
          STATEMENT.withJudgedBy("a"),
          STATEMENT.withExtensions(OWN),
          SOURCE,
          SOURCE.withTitle("b"),
          SOURCE.withPublisher("a"),
          SOURCE.withUrl(URI.create("https://example.org/a")),
          SOURCE.withUrl(URI.create("https://example.org/b")),
          SOURCE.withPublished(DATE),
          SOURCE.withRetrieved(DATE),
          SOURCE.withExtensions(OWN),
          new SetMember(Set.of("a"), Set.of()),
          new SetMember(Set.of("b"), Set.of()),
          new SetMember(Set.of("a"), Set.of("b")),
          "a topic",
          DATE);

  @Test
  void whateverDiffersHasAPlaceOfItsOwn() {
    for (Object one : DIFFERENT) {
      assertThat(DIFFERENT.stream().filter(other -> order(one, other) == 0)).containsExactly(one);
    }
  }

  @Test
  void theOrderIsTheOtherWayRoundForTheOther() {
    for (Object one : DIFFERENT) {
      assertThat(DIFFERENT)
          .allMatch(
              other -> Integer.signum(order(one, other)) == -Integer.signum(order(other, one)));
    }
  }

  /** The classes that are compared are sealed: a new attribute makes this test fail first. */
  @Test
  void everyAttributeIsInIt() {
    assertThat(
            Stream.of(
                    Participant.class,
                    Quote.class,
                    Attribution.class,
                    NextStep.class,
                    ProgressStatement.class,
                    Source.class)
                .mapToLong(ValueKeyTest::attributes))
        .containsExactly(4L, 3L, 5L, 6L, 5L, 6L);
  }

  private static long attributes(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isDefault())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .count();
  }

  @Test
  void equalAddressesHaveOnePlace() {
    Source lower = SOURCE.withUrl(URI.create("https://example.org/A"));
    Source upper = SOURCE.withUrl(URI.create("HTTPS://EXAMPLE.org/A"));

    assertThat(lower).isEqualTo(upper);
    assertThat(order(lower, upper)).isZero();
  }

  private static int order(Object one, Object other) {
    return new ValueKey(one).compareTo(new ValueKey(other));
  }
}
