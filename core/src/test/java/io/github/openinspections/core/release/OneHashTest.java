package io.github.openinspections.core.release;

import static io.github.openinspections.core.release.FullRecord.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Source;
import io.github.openinspections.core.vocabulary.AspectCode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists whose members have one hash: a map of them finds each by its order. */
class OneHashTest {
  /** More than a bucket of a map holds as a list. */
  private static final int MANY = 100;

  private static final AspectCode OVERALL = AspectCode.of("overall");

  private static final Inspection LEFT =
      record(IntStream.range(0, MANY).mapToObj(OneHashTest::text).toList());

  private static String text(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 7; bit++) {
      text.append((number >> bit & 1) == 0 ? "av" : "c8");
    }
    return text.toString();
  }

  private static Inspection record(List<String> texts) {
    return INSPECTION
        .withTopics(texts)
        .withAreas(all(texts, text -> Area.builder().name(text).build()))
        .withInspected(
            all(
                texts,
                text -> InspectedBody.builder().name(text).putIdentifiers(text, text).build()))
        .withParticipants(all(texts, text -> Participant.builder().name(text).build()))
        .withJudgements(all(texts, text -> Judgement.builder().aspect(OVERALL).about(text).build()))
        .withProgress(
            all(texts, text -> ProgressRating.builder().priorityArea("a").judgedBy(text).build()))
        .withQuotes(all(texts, text -> Quote.builder().text(text).build()))
        .withNextSteps(all(texts, text -> NextStep.builder().label(text).build()))
        .withSources(all(texts, text -> Source.builder().title(text).build()));
  }

  private static <T> List<T> all(List<String> texts, Function<String, T> made) {
    return texts.stream().map(made).toList();
  }

  @Test
  void theTextsHaveOneHash() {
    assertThat(LEFT.topics()).doesNotHaveDuplicates();
    assertThat(LEFT.topics().stream().map(String::hashCode).distinct()).hasSize(1);
  }

  @Test
  void eachIsFoundInAnotherOrder() {
    List<String> others = new ArrayList<>(LEFT.topics());
    Collections.reverse(others);

    assertThat(Comparison.of(LEFT, record(others)).differences()).isEmpty();
  }

  /** Addresses are equal whatever the case of their scheme, and so are the sources. */
  @Test
  void sourcesAreFoundByTheAddressInAnotherCase() {
    Inspection left = INSPECTION.withSources(all(LEFT.topics(), text -> at("https", text)));
    Inspection right = INSPECTION.withSources(all(LEFT.topics(), text -> at("HTTPS", text)));

    assertThat(left.sources()).isEqualTo(right.sources());
    assertThat(Comparison.of(left, right).differences())
        .allMatch(one -> one.likeness() == Likeness.SPELLED);
  }

  private static Source at(String scheme, String text) {
    return Source.builder().url(URI.create(scheme + "://example.org/" + text)).build();
  }

  @Test
  void eachThatIsNotThereIsFound() {
    for (int left = 0; left < MANY; left += 7) {
      List<String> others = new ArrayList<>(LEFT.topics());
      String gone = others.remove(left);

      assertThat(Comparison.of(LEFT, record(others)).differences())
          .hasSize(7)
          .allMatch(one -> one.likeness() == Likeness.MORE)
          .allMatch(one -> one.left().orElseThrow().text().startsWith(gone));
    }
  }

  @Test
  void eachIsMergedOnce() {
    List<String> half = LEFT.topics().subList(0, MANY / 2);
    Inspection merged = Comparison.of(record(half), LEFT).merged();

    assertThat(merged.topics()).isEqualTo(LEFT.topics());
    assertThat(merged.participants()).isEqualTo(LEFT.participants());
    assertThat(merged.quotes()).isEqualTo(LEFT.quotes());
    assertThat(merged.nextSteps()).isEqualTo(LEFT.nextSteps());
    assertThat(merged.sources()).isEqualTo(LEFT.sources());
    assertThat(merged.judgements()).isEqualTo(LEFT.judgements());
    assertThat(merged.progress()).isEqualTo(LEFT.progress());
  }
}
