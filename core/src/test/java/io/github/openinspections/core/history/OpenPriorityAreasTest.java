package io.github.openinspections.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Given;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.ProgressRating;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenPriorityAreasTest {
  private static final Inspection ORIGINAL = Given.original("o", "a", "b", "c", "d");

  @Test
  void progressIsNotDoneAndSilenceIsNotKnown() {
    Inspection first =
        Given.followUp("1", "o", 1)
            .withProgress(
                Given.rating("a", "significant"),
                Given.rating("b", "Not met"),
                Given.rating("c", "MET."));
    Inspection second =
        Given.followUp("2", "o", 2).withProgress(Given.rating("b", "some"), rated("a", "met"));

    List<OpenPriorityArea> open = open(ORIGINAL, first, second);

    assertThat(open).extracting(one -> one.area().id()).containsExactly("b", "d");
    assertThat(open.get(0).lastRating().map(last -> last.inspection().id())).contains("2");
    assertThat(open.get(1).lastRating()).isEmpty();
  }

  @Test
  void everyWordForDoneMayBeFull() {
    List<String> words =
        List.of("met", "complete", "completed", "achieved", "implemented", "done", "closed");
    for (String word : words) {
      Inspection review =
          Given.followUp("1", "o", 1)
              .withProgress(
                  Given.rating("a", word.toUpperCase(Locale.ROOT)),
                  Given.rating("b", "Fully " + word + "."),
                  rated("c", "fully-" + word),
                  Given.rating("d", "not fully " + word));

      assertThat(open(ORIGINAL, review))
          .as(word)
          .extracting(one -> one.area().id())
          .containsExactly("d");
    }
  }

  @Test
  void anAreaThatWasDoneIsOpenAgainIfALaterReviewSaysOtherwise() {
    Inspection first = Given.followUp("1", "o", 1).withProgress(Given.rating("a", "completed"));
    Inspection second = Given.followUp("2", "o", 2).withProgress(Given.rating("a", "limited"));

    assertThat(open(ORIGINAL, first)).extracting(one -> one.area().id()).doesNotContain("a");
    assertThat(open(ORIGINAL, first, second)).extracting(one -> one.area().id()).contains("a");
  }

  @Test
  void allWhoJudgeMustAgree() {
    ProgressRating council = Given.rating("a", "completed").withJudgedBy("Ayton Council");
    Inspection review =
        Given.followUp("1", "o", 1).withProgress(council, Given.rating("a", "some"));

    assertThat(open(ORIGINAL, review)).extracting(one -> one.area().id()).contains("a");
  }

  @Test
  void aCallerSaysWhatDoneMeans() {
    Inspection review = Given.followUp("1", "o", 1).withProgress(rated("a", "significant"));
    FollowUpChain chain = InspectionHistory.of(List.of(ORIGINAL, review)).chains().get(0);
    Optional<Grade> significant = Optional.of(Grade.of("progress-words", "significant"));

    assertThat(chain.openPriorityAreas(rating -> rating.grade().equals(significant)))
        .extracting(open -> open.area().id())
        .containsExactly("b", "c", "d");
    assertThat(chain.openPriorityAreas()).hasSize(4);
  }

  private static ProgressRating rated(String area, String level) {
    return Given.rating(area, "as printed").withGrade(Grade.of("progress-words", level));
  }

  private static List<OpenPriorityArea> open(Inspection... inspections) {
    return InspectionHistory.of(List.of(inspections)).chains().get(0).openPriorityAreas();
  }
}
