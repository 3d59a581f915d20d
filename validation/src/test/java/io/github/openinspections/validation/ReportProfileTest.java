package io.github.openinspections.validation;

import static io.github.openinspections.validation.DatasetRecords.area;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.dataset.Locator;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.KeyCount;
import io.github.openinspections.core.profile.ProfileCollector;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.Jurisdiction;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A report says what the data set holds. */
class ReportProfileTest {
  @Property(tries = 200)
  void theProfileIsThatOfTheReadableRecords(@ForAll("datasets") Parts data) {
    List<Inspection> readable =
        data.items().stream().map(item -> item.inspection()).flatMap(Optional::stream).toList();

    assertThat(DatasetValidator.standard().validate(data).profile())
        .contains(ProfileCollector.of(readable));
  }

  @Provide
  Arbitrary<Parts> datasets() {
    return CollidingDatasets.all();
  }

  @Example
  void unreadableRecordsAreNotCounted() {
    PartialReport part = DatasetValidator.standard().begin(0);
    part.accept(Entry.of(1, Findings.MINIMAL));
    part.accept(Entry.unreadable(2, Optional.empty(), Optional.of("a"), List.of(), Locator.NONE));

    assertThat(part.finish().profile().map(DataProfile::records)).contains(1L);
  }

  @Example
  void whatAHostKnowsIsKnown() {
    AreaCode code = AreaCode.of("S12000999");
    Vocabulary own =
        Vocabulary.standard()
            .with(
                RegisteredArea.builder(code, "Newshire", Jurisdiction.SCOTLAND, "council-area")
                    .build());
    InspectionDataset data =
        InspectionDataset.of(List.of(Findings.MINIMAL.withAreas(area(code.code(), "Newshire"))));

    assertThat(places(RuleBook.standard(), data)).isEmpty();
    assertThat(places(RuleBook.standard().vocabulary(own), data))
        .containsExactly(KeyCount.of("S12000999", 1));
  }

  private static List<KeyCount> places(RuleBook book, InspectionDataset data) {
    return DatasetValidator.of(book).validate(data).profile().orElseThrow().places().counts();
  }
}
