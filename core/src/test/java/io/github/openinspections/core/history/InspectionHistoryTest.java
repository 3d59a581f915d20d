package io.github.openinspections.core.history;

import static io.github.openinspections.core.DumfriesAndGalloway.EARLY_HELP;
import static io.github.openinspections.core.DumfriesAndGalloway.LEADERSHIP;
import static io.github.openinspections.core.DumfriesAndGalloway.LIFE_CHANCES;
import static io.github.openinspections.core.DumfriesAndGalloway.OF_2014;
import static io.github.openinspections.core.DumfriesAndGalloway.OF_2015;
import static io.github.openinspections.core.DumfriesAndGalloway.OF_2016;
import static io.github.openinspections.core.DumfriesAndGalloway.PROTECTION;
import static io.github.openinspections.core.history.PriorityAreaReview.Outcome.RATED;
import static io.github.openinspections.core.history.PriorityAreaReview.Outcome.UNSAID;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.DumfriesAndGalloway;
import io.github.openinspections.core.Given;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.vocabulary.AreaCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionHistoryTest {
  private final InspectionHistory history =
      InspectionHistory.of(List.of(OF_2016, OF_2014, OF_2015));

  @Test
  void putsAnOriginalAndItsReviewsIntoOneChainInOrder() {
    assertThat(history.chains()).hasSize(1);
    FollowUpChain chain = history.chains().get(0);
    assertThat(chain.originalId()).contains(OF_2014.id());
    assertThat(chain.original()).contains(OF_2014);
    assertThat(chain.followUps()).containsExactly(OF_2015, OF_2016);
    assertThat(chain.reviews()).containsExactly(OF_2015, OF_2016);
  }

  @Test
  void namesThePriorityAreasInTheWordsOfTheOriginal() {
    assertThat(history.priorityAreas())
        .extracting(PriorityAreaHistory::id)
        .containsExactly(PROTECTION, EARLY_HELP, LIFE_CHANCES, LEADERSHIP);
    assertThat(history.priorityAreas())
        .extracting(area -> area.area().orElseThrow())
        .containsExactlyElementsOf(OF_2014.priorityAreas());
  }

  @Test
  void saysWhatEachReviewSaidAboutEachPriorityArea() {
    PriorityAreaHistory leadership = history.priorityAreas().get(3);
    assertThat(leadership.reviews())
        .extracting(PriorityAreaReview::inspection)
        .containsExactly(OF_2015, OF_2016);
    assertThat(leadership.reviews())
        .extracting(PriorityAreaReview::outcome)
        .containsExactly(UNSAID, RATED);
    assertThat(leadership.reviews().get(1).ratings()).containsExactly(OF_2016.progress().get(2));
  }

  @Test
  void doesNotSpreadStatementsAboutAllAreasOverIndividualAreas() {
    assertThat(history.priorityAreas().get(1).reviews())
        .extracting(PriorityAreaReview::outcome)
        .containsExactly(UNSAID, UNSAID);
  }

  @Test
  void countsTheFifthAreaThatIsStatedButNotNamed() {
    assertThat(history.chains().get(0).statedButNotNamed()).hasValue(1);
  }

  @Test
  void findsAPlaceWithFollowUpsThatDoNotRepeatIt() {
    Inspection elsewhere = Given.original("orkney/joint-inspection-2019");
    InspectionHistory both = InspectionHistory.of(List.of(elsewhere, OF_2015, OF_2014, OF_2016));
    assertThat(both.forArea(DumfriesAndGalloway.CODE)).isEqualTo(history);
    assertThat(both.forArea(AreaCode.of("S12000023")).chains()).isEmpty();
  }

  @Test
  void findsAPlaceThatOnlyAFollowUpNames() {
    Inspection original = OF_2014.withAreas();
    InspectionHistory found =
        InspectionHistory.of(List.of(original, OF_2016.withAreas(OF_2014.areas())))
            .forArea(DumfriesAndGalloway.CODE);
    assertThat(found.chains())
        .singleElement()
        .extracting(FollowUpChain::originals)
        .isEqualTo(List.of(original));
  }

  @Test
  void isEmptyWithoutInspections() {
    assertThat(InspectionHistory.of(List.of()).chains()).isEmpty();
    assertThat(InspectionHistory.of(List.of()).priorityAreas()).isEmpty();
  }

  @Test
  void isAValue() {
    List<Inspection> given = new ArrayList<>(List.of(OF_2016, OF_2014, OF_2015));
    InspectionHistory copy = InspectionHistory.of(given);
    given.clear();
    assertThat(copy).isEqualTo(history).hasSameHashCodeAs(history);
    assertThat(copy.priorityAreas()).isEqualTo(history.priorityAreas());
  }
}
