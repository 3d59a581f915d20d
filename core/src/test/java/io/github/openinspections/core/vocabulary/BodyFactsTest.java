package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.text.NameKey;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.InspectingBody.Name;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads all of {@code bodies.facts}. */
class BodyFactsTest {
  static List<InspectingBody> bodies() {
    return InspectingBody.all();
  }

  @Test
  void codesAreDistinctAndEveryConstantHasAnEntry() {
    assertThat(bodies()).isNotEmpty().extracting(InspectingBody::code).doesNotHaveDuplicates();
    assertThat(BodyCode.known()).containsAll(Constants.of(BodyCode.class));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void predecessorsAndSuccessorsReferToEachOther(InspectingBody body) {
    for (BodyCode code : body.successors()) {
      assertThat(InspectingBody.find(code).orElseThrow().predecessors()).contains(body.code());
    }
    for (BodyCode code : body.predecessors()) {
      assertThat(InspectingBody.find(code).orElseThrow().successors()).contains(body.code());
    }
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void anEndedBodyHasASuccessorThatExistedOnTheNextDay(InspectingBody body) {
    body.existed().stream()
        .flatMap(time -> time.to().stream())
        .forEach(
            end ->
                assertThat(body.successors())
                    .anyMatch(
                        next ->
                            InspectingBody.find(next)
                                .orElseThrow()
                                .mayHaveExisted(PartialDate.from(end.latest().plusDays(1)))));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void namesAreListedOnceAndUsedWhileTheBodyExisted(InspectingBody body) {
    assertThat(InspectingBody.find(body.code())).containsSame(body);
    assertThat(body.jurisdictions()).isNotEmpty();
    assertThat(body.evidence().sources()).isNotEmpty();
    assertThat(body.names()).filteredOn(Name::official).isNotEmpty();
    assertThat(body.names()).extracting(Name::text).doesNotHaveDuplicates();
    assertThat(body.names())
        .allMatch(
            name ->
                body.existed().isEmpty()
                    || body.existed().stream().anyMatch(name.validity()::overlaps));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void periodsOfExistenceDoNotOverlapAndAreInOrder(InspectingBody body) {
    for (int i = 1; i < body.existed().size(); i++) {
      assertThat(
              body.existed()
                  .get(i - 1)
                  .to()
                  .orElseThrow()
                  .isBefore(body.existed().get(i).from().orElseThrow()))
          .isTrue();
    }
  }

  /** HMIP is the only abbreviation of two bodies. */
  @Test
  void noOtherNameMeansTwoBodiesOfOneCountryAtTheSameTime() {
    Map<String, List<InspectingBody>> ambiguous = new TreeMap<>();
    for (InspectingBody body : bodies()) {
      for (Name name : body.names()) {
        List<InspectingBody> others =
            bodies().stream()
                .filter(
                    other ->
                        !other.equals(body)
                            && !Collections.disjoint(other.jurisdictions(), body.jurisdictions()))
                .filter(
                    other ->
                        other.names().stream()
                            .anyMatch(
                                that ->
                                    NameKey.of(that.text()).equals(NameKey.of(name.text()))
                                        && that.validity().overlaps(name.validity())))
                .toList();
        if (!others.isEmpty()) {
          ambiguous.put(name.text(), InspectingBody.named(name.text()));
        }
      }
    }

    assertThat(ambiguous).containsOnlyKeys("HMIP");
    assertThat(ambiguous.get("HMIP"))
        .extracting(InspectingBody::code)
        .containsExactly(BodyCode.HMI_PROBATION, BodyCode.of("hmi-prisons"));
  }
}
