package io.github.openinspections.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Given;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AreaRegister;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceHistoryTest {
  private static final RegisteredArea BARNSLEY =
      AreaRegister.find(AreaCode.of("E08000038")).orElseThrow();

  private static final Inspection OLD_CODE = coded("old-code", "E08000016");
  private static final Inspection NEW_CODE = coded("new-code", "E08000038");
  private static final Inspection SHORT = named("short", "barnsley");
  private static final Inspection OFFICIAL =
      named("official", "Barnsley Metropolitan Borough Council");
  private static final Inspection OTHER = named("other", "Bolton");

  @Test
  void findsAPlaceUnderAllItsCodesAndNames() {
    InspectionHistory all =
        InspectionHistory.of(List.of(OLD_CODE, NEW_CODE, SHORT, OTHER, OFFICIAL));

    assertThat(ids(all.forPlace(BARNSLEY)))
        .containsExactly("old-code", "new-code", "short", "official");
    assertThat(ids(all.forPlace(place("E08000016")))).hasSize(4);
    assertThat(ids(all.forArea(AreaCode.of("E08000038")))).containsExactly("old-code", "new-code");
  }

  @Test
  void findsTheCouncilsBeforeAndAfterButNotTheirSisters() {
    InspectionHistory all =
        InspectionHistory.of(
            List.of(
                named("cumbria", "Cumbria County Council")
                    .withFieldwork(DateInterval.parse("2017")),
                named("cumberland", "Cumberland"),
                named("furness", "Westmorland and Furness"),
                named("late", "Cumbria").withFieldwork(DateInterval.parse("2024"))));

    assertThat(ids(all.forPlace(place("E06000063")))).containsExactly("cumbria", "cumberland");
    assertThat(ids(all.forPlace(place("E10000006"))))
        .containsExactly("cumbria", "cumberland", "furness");
  }

  @Test
  void findsACombinedServiceInEachOfItsPlaces() {
    InspectionHistory all =
        InspectionHistory.of(List.of(named("both", "Conwy & Denbighshire - JI")));

    assertThat(ids(all.forPlace(place("W06000003")))).containsExactly("both");
    assertThat(ids(all.forPlace(place("W06000004")))).containsExactly("both");
    assertThat(ids(all.forPlace(BARNSLEY))).isEmpty();
  }

  @Test
  void findsAPlaceThatNoRegisterKnows() {
    InspectionHistory all =
        InspectionHistory.of(List.of(named("a", "Atlantis"), named("b", "ATLANTIS - JI"), OTHER));
    Place atlantis =
        Places.of(Vocabulary.standard())
            .match(all.chains().get(0).original().get())
            .get(0)
            .places()
            .get(0);

    assertThat(ids(all.forPlace(atlantis))).containsExactly("a", "b");
  }

  @Test
  void listsTheInspectionsSinceADateTheNewestFirst() {
    InspectionHistory history =
        InspectionHistory.of(
            List.of(
                OTHER.withId("undated"),
                OTHER.withId("before").withFieldwork(DateInterval.parse("2016-04-30")),
                OTHER.withId("on").withFieldwork(DateInterval.parse("2016-05-01")),
                OTHER.withId("across").withFieldwork(DateInterval.parse("2016-04-20/2016-05-02")),
                OTHER.withId("year").withFieldwork(DateInterval.parse("2016")),
                OTHER
                    .withId("published")
                    .withReport(Report.builder().published(PartialDate.of(2019)).build()),
                OTHER.withId("reversed").withFieldwork(DateInterval.parse("2018/2015"))));

    InspectionsSince since = history.since(PartialDate.of(2016, 5));

    assertThat(since.inspections())
        .extracting(Inspection::id)
        .containsExactly("published", "reversed", "year", "across", "on", "undated");
    assertThat(since.undecided()).extracting(Inspection::id).containsExactly("year", "undated");
    assertThat(since.date()).isEqualTo(PartialDate.of(2016, 5));
  }

  private static Place place(String code) {
    return Places.of(Vocabulary.standard()).of(AreaCode.of(code)).orElseThrow();
  }

  private static List<String> ids(InspectionHistory history) {
    return history.chains().stream().map(chain -> chain.original().get().id()).toList();
  }

  private static Inspection coded(String id, String code) {
    return Given.original(id).withAreas(Area.builder().code(AreaCode.of(code)).build());
  }

  private static Inspection named(String id, String name) {
    return Given.original(id).withAreas(Area.builder().name(name).build());
  }
}
