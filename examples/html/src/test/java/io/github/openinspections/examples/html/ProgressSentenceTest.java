package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.fixtures.Datasets;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The sentence on the priority areas and the matrix below it. */
class ProgressSentenceTest {
  private static final Pattern COUNT =
      Pattern.compile("(one|two|three|four|five|six) (?:was|were|is|are|had) ");
  private static final List<String> WORDS =
      List.of("none", "one", "two", "three", "four", "five", "six");

  private static List<FollowUpChain> chains(List<Inspection> inspections) {
    return InspectionHistory.of(inspections, Vocabulary.standard()).chains();
  }

  private static String sentence(String json) {
    return sentence(Pages.read(Pages.text(json)));
  }

  private static String sentence(List<Inspection> inspections) {
    return ProgressSentence.of(chains(inspections).get(0)).orElseThrow().toString();
  }

  @Example
  void whatBecameOfTheFivePriorityAreas() {
    assertThat(sentence(Pages.read(Pages.file(Pages.SEED))))
        .isEqualTo(
            "5 priority areas stated, 4 named; by May 2016 three were rated significant, one was not"
                + " mentioned, one is not known.");
  }

  @Example
  void theLastRatingCountsWithItsJudge() {
    assertThat(
            sentence(
                """
                {"id":"o","type":"inspection","priorityAreas":[{"id":"a","text":"A"},{"id":"b","text":"B"}],"priorityAreasStated":[{"count":2}]}
                {"id":"r","type":"progress-review","fieldwork":["2015"],"followUp":{"of":"o","ordinal":1},"progress":[{"priorityArea":"a","label":"some"},{"priorityArea":"b","absence":"not-reviewed"}]}
                {"id":"s","type":"progress-review","report":{"published":"2016-02"},"followUp":{"of":"o","ordinal":2,"covers":["a"]},"progress":[{"priorityArea":"a","label":"good","judgedBy":"Ayton Council"},{"priorityArea":"a","absence":"too-early"}]}
                """))
        .isEqualTo(
            "2 priority areas stated and named; by February 2016 one was rated good by Ayton Council"
                + " and not rated (too early), one was not covered.");
  }

  @Example
  void nothingIsClaimedWithoutReviewsOrAreas() {
    assertThat(
            sentence(
                "{\"id\":\"o\",\"type\":\"inspection\",\"priorityAreas\":[{\"id\":\"a\",\"text\":\"A\"}]}"))
        .isEqualTo(
            "1 priority area named, the number not stated; no review of them is in this data.");
    assertThat(
            sentence(
                "{\"id\":\"o\",\"type\":\"inspection\",\"priorityAreasStated\":[{\"count\":0}]}"))
        .isEqualTo("No priority areas stated.");
    assertThat(
            ProgressSentence.of(
                chains(Pages.read(Pages.text("{\"id\":\"o\",\"type\":\"inspection\"}"))).get(0)))
        .isEmpty();
  }

  @Property(tries = 300)
  void everyAreaIsCountedOnce(@ForAll("plausible") List<Inspection> inspections) {
    for (FollowUpChain chain : chains(inspections)) {
      int areas = chain.priorityAreas().size() + chain.statedButNotNamed().orElse(0);
      if (areas > 0 && !chain.reviews().isEmpty()) {
        String sentence = ProgressSentence.of(chain).orElseThrow().toString();
        assertThat(COUNT.matcher(sentence).results().mapToInt(m -> WORDS.indexOf(m.group(1))).sum())
            .as(sentence)
            .isEqualTo(areas);
      }
    }
  }

  @Property(tries = 100)
  void theMatrixHasACellForEachAreaAndReview(@ForAll("any") List<Inspection> inspections) {
    for (FollowUpChain chain : chains(inspections)) {
      Matrix matrix = Matrix.of(chain, Vocabulary.standard(), Words.english());
      int unnamed = chain.statedButNotNamed().orElse(0) > 0 ? 1 : 0;
      assertThat(matrix.rows()).hasSize(chain.priorityAreas().size() + unnamed);
      assertThat(matrix.columns()).hasSameSizeAs(chain.reviews());
      assertThat(matrix.rows())
          .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(matrix.columns()))
          .allSatisfy(row -> assertThat(row.cells()).allMatch(cell -> !cell.words().isEmpty()));
    }
  }

  @Provide
  Arbitrary<List<Inspection>> plausible() {
    return Datasets.plausible();
  }

  @Provide
  Arbitrary<List<Inspection>> any() {
    return Datasets.any();
  }
}
