package io.github.openinspections.examples.storing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store does on any database. */
abstract class StoreContract {
  private static final Places REGISTER = Places.of(Vocabulary.standard());

  private InspectionStore store;

  /** Returns a connection to an empty database. */
  abstract SessionFactory sessions();

  @BeforeEach
  void fill() {
    store = new InspectionStore(sessions(), REGISTER);
    store.save(Stores.inspections());
  }

  @Test
  void whatComesOutIsWhatWentIn() throws IOException {
    store.save(Stores.quickstart());

    for (List<Inspection> kept : List.of(Stores.inspections(), Stores.quickstart())) {
      for (Inspection inspection : kept) {
        assertThat(store.find(inspection.id()).map(StoreContract::ordered))
            .contains(ordered(inspection));
      }
    }
    assertThat(store.find("nothing")).isEmpty();
  }

  @Test
  void anInspectionReplacesTheOneWithItsId() {
    Inspection later = Stores.inspections().get(0).withTitle("later").withAreas();
    store.save(List.of(later));

    assertThat(store.find("fife/2014")).contains(later);
    assertThat(ids(store.in(place("Fife")))).containsExactly("fife/2015");
  }

  @Test
  void whatARowIsFoundByIsReadBack() {
    sessions()
        .inSession(
            session -> {
              StoredInspection row = session.find(StoredInspection.class, "moray/2015-06");
              assertThat(row.places()).containsExactly("area:S12000020");
              assertThat(row.periods())
                  .containsExactly(StoredPeriod.of(DateInterval.parse("2015-06-01/2015-06-30")));
              assertThat(row.grades())
                  .containsExactly(new StoredGrade("overall", "ofsted-four-point", "inadequate"));
            });
  }

  @Test
  void aPlaceIsFoundUnderAllItsNamesAndCodes() {
    assertThat(ids(store.in(place("fife")))).containsExactly("fife/2014", "fife/2015");
    assertThat(ids(store.in(place("S12000047")))).containsExactly("fife/2014", "fife/2015");
    assertThat(ids(store.in(place("Moray Council")))).containsExactly("moray/2015-06");
    assertThat(store.in(place("Devon"))).isEmpty();
  }

  @Test
  void aMonthMayBeMeantByItsYearAndCertainlyIsByItsDays() {
    assertThat(ids(store.possiblyDuring(DateInterval.parse("2015-06"))))
        .containsExactly("fife/2015", "moray/2015-06", "moray/2015-06-29");
    assertThat(ids(store.certainlyDuring(DateInterval.parse("2015-06"))))
        .containsExactly("moray/2015-06");
  }

  @Test
  void aYearHoldsItsMonthsAndDays() {
    assertThat(ids(store.certainlyDuring(DateInterval.parse("2015"))))
        .containsExactly("fife/2015", "moray/2015-06", "moray/2015-06-29");
    assertThat(ids(store.possiblyDuring(DateInterval.parse("2014-11-30"))))
        .containsExactly("fife/2014", "moray/2015-06-29");
    assertThat(store.possiblyDuring(DateInterval.parse("2013"))).isEmpty();
  }

  @Test
  void aGradeIsOnItsScale() {
    assertThat(ids(store.graded(AspectCode.OVERALL, Grade.of("ofsted-four-point", "good"))))
        .containsExactly("fife/2015");
    assertThat(
            ids(store.graded(AspectCode.OVERALL, Grade.of("care-inspectorate-six-point", "good"))))
        .containsExactly("undated");
    assertThat(store.graded(AspectCode.LEADERSHIP, Grade.of("ofsted-four-point", "good")))
        .isEmpty();
  }

  /** PostgreSQL puts the properties of an object into an order that it finds fast. */
  private static Inspection ordered(Inspection inspection) {
    return inspection.withExtensions(
        inspection.extensions().stream().sorted(Comparator.comparing(Extension::name)).toList());
  }

  private static List<String> ids(List<Inspection> inspections) {
    return inspections.stream().map(Inspection::id).toList();
  }

  private static Place place(String typed) {
    return REGISTER.find(typed).orElseThrow().places().get(0);
  }
}
