package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainProvidersTest {
  /** A chain is looked at for each of its places, of which a hostile record has thousands. */
  @Test
  void theBodiesOfAChainAreFoundOnce() {
    List<Area> areas =
        IntStream.range(0, 3).mapToObj(i -> Area.builder().name("Place " + i).build()).toList();
    Inspection inspection =
        Inspection.builder().id("a").type(InspectionType.of("visit")).areas(areas).build();
    FollowUpChain chain = InspectionHistory.of(List.of(inspection)).chains().get(0);
    ChainProviders providers = new ChainProviders(Vocabulary.standard());

    assertThat(providers.of(chain)).hasSize(1).isSameAs(providers.of(chain));
  }
}
