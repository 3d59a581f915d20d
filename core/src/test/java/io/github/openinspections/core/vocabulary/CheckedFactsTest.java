package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactFile;
import io.github.openinspections.core.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fact says when it was compared with its sources, and what lies ahead is announced. */
class CheckedFactsTest {
  @ParameterizedTest
  @ValueSource(strings = {"scales", "frameworks", "bodies", "areas", "combined"})
  void everyEntryOfThisLibrarySaysWhenItWasChecked(String file) {
    List<FactEntry> entries = FactFile.read(Register.class.getResourceAsStream(file + ".facts"));

    assertThat(entries)
        .isNotEmpty()
        .allSatisfy(
            entry ->
                assertThat(entry.all("checked"))
                    .as(entry.first().text())
                    .singleElement()
                    .satisfies(day -> assertThat(day.text()).matches("20\\d\\d-\\d\\d-\\d\\d")));
  }

  @Test
  void anEntryOfAHostSaysItIfTheHostDoes() {
    RegisteredArea area = RegisteredArea.builder(code("X01"), "Xtown", country(), "town").build();

    assertThat(area.checkedOn()).isEmpty();
    assertThat(area.isAnnounced()).isFalse();
    RegisteredArea checked = area.toBuilder().checkedOn(PartialDate.of(2026, 11)).build();
    assertThat(checked.checkedOn()).contains(PartialDate.of(2026, 11));
    assertThat(checked.facts()).endsWith("checked: 2026-11\n");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 2027-04-01, true",
    "2026-11-22, 2026-11-23, true",
    "2026-11-22, 2026-11-22, false",
    "2026-11-22, 2009-04-01, false",
    "2026-11, 2026-12-01, true",
    "2026-11, 2026-11-30, false",
    "2026-11-22, 2026, false",
  })
  void whatBeginsAfterTheCheckIsAnnounced(String checked, String from, boolean announced) {
    RegisteredArea area =
        RegisteredArea.builder(code("X01"), "Xtown", country(), "town")
            .during(from(from))
            .checkedOn(PartialDate.parse(checked))
            .build();

    assertThat(area.isAnnounced()).isEqualTo(announced);
    assertThat(area.isInForce()).isEqualTo(!announced);
  }

  @Test
  void theStandardVocabularyHasAnnouncedAreas() {
    assertThat(AreaRegister.all().stream().filter(RegisterEntry::isAnnounced))
        .extracting(RegisteredArea::name)
        .containsExactly("East Surrey", "West Surrey");
  }

  /** A whole that will be divided is the present area, also for the parts. */
  @Test
  void thePresentAreaIsTheOneThatIsInForceAtTheCheck() {
    PartialDate today = PartialDate.of(2026, 11, 22);
    RegisteredArea part =
        RegisteredArea.builder(code("X02"), "East Xshire", country(), "town")
            .during(from("2027-04-01"))
            .checkedOn(today)
            .build();
    RegisteredArea whole =
        RegisteredArea.builder(code("X01"), "Xshire", country(), "county")
            .during(new Validity(Optional.empty(), Optional.of(PartialDate.of(2027, 3, 31))))
            .successor(part.code())
            .checkedOn(today)
            .build();
    Vocabulary vocabulary = Vocabulary.standard().with(whole, part);

    assertThat(vocabulary.currentAreas(whole.code())).containsExactly(whole);
    assertThat(vocabulary.currentAreas(part.code())).containsExactly(whole);
  }

  private static Validity from(String day) {
    return new Validity(Optional.of(PartialDate.parse(day)), Optional.empty());
  }

  private static AreaCode code(String text) {
    return AreaCode.of(text);
  }

  private static Jurisdiction country() {
    return Jurisdiction.ENGLAND;
  }
}
