package io.github.openinspections.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Given;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.place.Place;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.place.Provider;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradeHistoryTest {
  private static final AspectCode ASPECT = AspectCode.of("overall-effectiveness");
  private static final Place BARNSLEY =
      Places.of(Vocabulary.standard()).of(AreaCode.of("E08000038")).orElseThrow();

  @Test
  void theLatestGradeOfACouncilIsFoundUnderAllItsNames() {
    List<LatestGrade> latest =
        latest(
            judged("a", "Barnsley", "2012", "good"),
            judged("b", "Barnsley MBC", "2016-05-16/2016-05-20", "inadequate"),
            judged("c", "barnsley", "2018-11", "requires-improvement"),
            judged("d", "Bolton", "2020", "outstanding"));

    assertThat(latest).hasSize(1);
    AspectGrade grade = latest.get(0).grade().orElseThrow();
    assertThat(grade.inspection().id()).isEqualTo("c");
    assertThat(grade.date()).contains(DateInterval.parse("2018-11"));
    assertThat(grade.grade().map(Grade::level)).hasToString("Optional[requires-improvement]");
    assertThat(latest.get(0).series().providers())
        .extracting(Provider::name)
        .containsExactly("Barnsley");
    assertThat(latest.get(0).series().grades())
        .extracting(one -> one.inspection().id())
        .containsExactly("a", "b", "c");
  }

  @Test
  void theGradesOfAllAspectsAreThoseOfEach() {
    Inspection both = judged("a", "Barnsley", "2012", "good");
    both =
        both.withJudgements(
            both.judgements().get(0), both.judgements().get(0).withAspect(AspectCode.of("x")));
    InspectionHistory history =
        InspectionHistory.of(List.of(both, judged("b", "Bolton", "2020", "good")));

    assertThat(history.forPlace(BARNSLEY).grades())
        .containsExactly(
            history.grades(BARNSLEY, ASPECT).get(0),
            history.grades(BARNSLEY, AspectCode.of("x")).get(0));
    assertThat(history.grades()).hasSize(3);
  }

  @Test
  void datesThatDoNotDecideAreSaid() {
    LatestGrade latest =
        latest(
                judged("year", "Barnsley", "2016", "good"),
                judged("month", "Barnsley", "2016-05", "inadequate"),
                judged("before", "Barnsley", "2015-12", "inadequate"))
            .get(0);

    assertThat(latest.grade()).isEmpty();
    assertThat(latest.candidates())
        .extracting(one -> one.inspection().id())
        .containsExactly("year", "month");
  }

  @Test
  void aGradeWithoutADateMayBeTheLatest() {
    Inspection undated = judged("undated", "Barnsley", "2016", "good").withFieldwork();

    LatestGrade latest = latest(undated, judged("b", "Barnsley", "2020", "good")).get(0);

    assertThat(latest.grade()).isEmpty();
    assertThat(latest.candidates()).hasSize(2);
  }

  @Test
  void aPublicationIsNotComparedWithLaterFieldworkAsIfItWereFieldwork() {
    Inspection published =
        judged("published", "Barnsley", "2016", "good")
            .withFieldwork()
            .withReport(Report.builder().published(PartialDate.of(2018, 6)).build());

    assertThat(latest(published, judged("b", "Barnsley", "2018-05", "weak")).get(0).grade())
        .isEmpty();
    assertThat(latest(published, judged("b", "Barnsley", "2018-07", "weak")).get(0).grade())
        .isPresent();
  }

  @Test
  void recordsThatRepeatAJudgementDecide() {
    Inspection once = judged("a", "Barnsley", "2016-05", "good");

    assertThat(latest(once, once.withId("b")).get(0).grade()).isPresent();
    assertThat(latest(once, judged("b", "Barnsley", "2016-05", "weak")).get(0).grade()).isEmpty();
  }

  @Test
  void homesOfOneCouncilAreNeverOneLine() {
    Inspection first = home("a", "SC1", "2015");
    Inspection again = home("b", " sc1", "2019");
    Inspection second = home("c", "SC2", "2017");
    Inspection withheld = home("d", "", "2017").withInspected(InspectedBody.builder().build());

    List<LatestGrade> latest =
        latest(
            first,
            second,
            again,
            withheld,
            withheld.withId("e"),
            judged("f", "Barnsley", "2018", "good"));

    assertThat(latest)
        .extracting(one -> one.candidates().get(0).inspection().id())
        .containsExactly("b", "c", "d", "e", "f");
    assertThat(
            InspectionHistory.of(List.of(first, second, again))
                .latestBy(InspectedBody.builder().putIdentifiers("ofsted-urn", "SC1").build()))
        .singleElement()
        .satisfies(one -> assertThat(one.series().grades()).hasSize(2));
  }

  @Test
  void aCouncilIsFoundByItsNameAsAnInspectedBody() {
    Inspection named =
        judged("a", "Barnsley", "2016", "good")
            .withInspected(
                InspectedBody.builder()
                    .name("Barnsley Council")
                    .kind(InspectedKind.LOCAL_AUTHORITY)
                    .putIdentifiers("ofsted-urn", "80426")
                    .build());
    Inspection plain =
        judged("b", "Barnsley", "2018", "good")
            .withInspected(InspectedBody.builder().name("Barnsley MBC").build());

    assertThat(latest(named, plain)).hasSize(1);
    assertThat(
            InspectionHistory.of(List.of(named, plain, judged("c", "Bolton", "2019", "good")))
                .latestBy(InspectedBody.builder().name("Barnsley").build()))
        .singleElement()
        .satisfies(one -> assertThat(one.grade().get().inspection().id()).isEqualTo("b"));
  }

  @Test
  void gradesOfTwoScalesKeepTheirs() {
    Inspection of2012 =
        judged("a", "Barnsley", "2012", "adequate")
            .withJudgements(
                Judgement.builder()
                    .aspect(ASPECT)
                    .grade(Grade.of("ofsted-four-point-adequate", "adequate"))
                    .build(),
                Judgement.builder()
                    .aspect(ASPECT)
                    .label("Not judged")
                    .absence(Absence.NOT_STATED)
                    .build(),
                Judgement.builder().aspect(ASPECT).about("Adoption").label("Good").build());
    List<GradeSeries> series =
        InspectionHistory.of(List.of(of2012, judged("b", "Barnsley", "2016", "good")))
            .grades(BARNSLEY, ASPECT);

    assertThat(series)
        .extracting(GradeSeries::about)
        .containsExactly(Optional.empty(), Optional.of("Adoption"));
    assertThat(series.get(0).grades())
        .extracting(grade -> grade.scale().get().code())
        .containsExactly("ofsted-four-point-adequate", "ofsted-four-point");
    assertThat(series.get(1).latest().grade().get().scale()).isEmpty();
  }

  @Test
  void theFrameworkIsStatedOrDerived() {
    Inspection stated =
        judged("a", "Barnsley", "2018", "good").withFramework(FrameworkCode.of("ours"));
    Inspection derived =
        judged("b", "Barnsley", "2019-01", "good")
            .withType(InspectionType.STANDARD_INSPECTION)
            .withInspected(InspectedBody.builder().kind(InspectedKind.LOCAL_AUTHORITY).build())
            .withParticipants(
                Participant.builder().name("Ofsted").body(BodyCode.of("ofsted")).build());

    List<AspectGrade> grades =
        InspectionHistory.of(List.of(stated, derived)).grades(BARNSLEY, ASPECT).get(0).grades();
    assertThat(grades)
        .extracting(grade -> grade.framework().map(FrameworkCode::code).orElse("?"))
        .containsExactly("ours", "ilacs-2018");
  }

  private static List<LatestGrade> latest(Inspection... inspections) {
    return InspectionHistory.of(List.of(inspections)).latest(BARNSLEY, ASPECT);
  }

  private static Inspection home(String id, String urn, String date) {
    return judged(id, "Barnsley", date, "good")
        .withInspected(InspectedBody.builder().putIdentifiers("ofsted-urn", urn).build());
  }

  private static Inspection judged(String id, String place, String date, String level) {
    return Given.original(id)
        .withAreas(Area.builder().name(place).build())
        .withFieldwork(DateInterval.parse(date))
        .withJudgements(
            Judgement.builder().aspect(ASPECT).grade(Grade.of("ofsted-four-point", level)).build());
  }
}
