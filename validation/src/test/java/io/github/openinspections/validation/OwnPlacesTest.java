package io.github.openinspections.validation;

import static io.github.openinspections.validation.DatasetRecords.area;
import static io.github.openinspections.validation.OwnVocabulary.NEWSHIRE;
import static io.github.openinspections.validation.OwnVocabulary.book;
import static io.github.openinspections.validation.OwnVocabulary.found;
import static io.github.openinspections.validation.OwnVocabulary.participant;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.CombinedService;
import io.github.openinspections.core.vocabulary.Jurisdiction;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Validity;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bodies and areas of a host are known, and what it replaces is as the host says. */
class OwnPlacesTest {
  private static final AreaCode NEW = AreaCode.of("E06000999");
  private static final AreaCode FIFE = AreaCode.of("S12000047");

  private static final RegisteredArea NEWSHIRE_AREA =
      RegisteredArea.builder(NEW, "Newshire", Jurisdiction.SCOTLAND, "council-area").build();

  /** Fife, abolished in 2019 in favour of Newshire. */
  private static final Vocabulary REFORM =
      Vocabulary.standard()
          .with(
              NEWSHIRE_AREA.toBuilder()
                  .during(new Validity(Optional.of(PartialDate.parse("2020")), Optional.empty()))
                  .build())
          .replacing(
              Vocabulary.standard().area(FIFE).orElseThrow().toBuilder()
                  .during(new Validity(Optional.empty(), Optional.of(PartialDate.parse("2019"))))
                  .successor(NEW)
                  .build());

  private static Inspection in(AreaCode code, String name, String fieldwork) {
    return Findings.MINIMAL
        .withFieldwork(DateInterval.parse(fieldwork))
        .withAreas(area(code.code(), name));
  }

  @Test
  void aBodyOfTheHostIsKnown() {
    Inspection inspection = Findings.MINIMAL.withParticipants(participant("Newshire Inspectorate"));

    assertThat(Findings.of(inspection)).containsExactly("BOD-001 /participants/0/body");
    assertThat(found(inspection, Vocabulary.standard().with(NEWSHIRE))).isEmpty();
  }

  @Test
  void aBodyOfTheHostHasItsOwnNamesAndDates() {
    Vocabulary vocabulary = Vocabulary.standard().with(NEWSHIRE);
    Inspection renamed = Findings.MINIMAL.withParticipants(participant("Ofsted"));
    Inspection early =
        Findings.MINIMAL
            .withFieldwork(DateInterval.parse("2008-02"))
            .withParticipants(participant("Newshire Inspectorate"));

    assertThat(found(renamed, vocabulary)).containsExactly("BOD-002 /participants/0/name");
    assertThat(found(early, vocabulary)).containsExactly("BOD-003 /participants/0/body");
  }

  @Test
  void anAreaOfTheHostIsKnown() {
    Vocabulary vocabulary = Vocabulary.standard().with(NEWSHIRE_AREA);

    assertThat(Findings.of(in(NEW, "Newshire", "2021-02")))
        .containsExactly("ARE-002 /areas/0/code");
    assertThat(found(in(NEW, "Newshire Council", "2021-02"), vocabulary)).isEmpty();
    assertThat(found(in(NEW, "Fife", "2021-02"), vocabulary))
        .containsExactly("ARE-003 /areas/0/name");
  }

  @Test
  void anAreaThatTheHostEndedIsNotInForceAfterwards() {
    List<Problem> problems =
        InspectionValidator.of(book(REFORM)).validate(in(FIFE, "Fife", "2021-02"));

    assertThat(Findings.of(in(FIFE, "Fife", "2021-02"))).isEmpty();
    assertThat(found(in(FIFE, "Fife", "2018-02"), REFORM)).isEmpty();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "example/1: the area code S12000047 was in force until 2019, not on 2021-02; in force"
                + " then: "
                + REFORM.area(NEW).orElseThrow());
  }

  @Test
  void predecessorsOfAnAreaOfTheHostAreNamed() {
    assertThat(InspectionValidator.of(book(REFORM)).validate(in(NEW, "Newshire", "2018-02")))
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .endsWith("in force then: " + REFORM.area(FIFE).orElseThrow());
  }

  @Test
  void aSuccessorMayKeepTheName() {
    assertThat(found(in(FIFE, "Newshire", "2018-02"), REFORM)).isEmpty();
    assertThat(Findings.of(in(FIFE, "Newshire", "2018-02")))
        .containsExactly("ARE-003 /areas/0/name");
  }

  @Test
  void anAreaMayKeepTheNameOfItsPredecessor() {
    assertThat(found(in(NEW, "Fife", "2021-02"), REFORM)).isEmpty();
  }

  @Test
  void aCombinedServiceOfTheHostIsANameOfItsMembers() {
    Inspection joined = in(FIFE, "Forth Partnership", "2018-02");
    CombinedService service =
        CombinedService.builder("Forth Partnership", Jurisdiction.SCOTLAND).member(FIFE).build();

    assertThat(Findings.of(joined)).containsExactly("ARE-003 /areas/0/name");
    assertThat(found(joined, Vocabulary.standard().with(service))).isEmpty();
  }

  private static List<String> across(Vocabulary vocabulary, Area original, Area review) {
    InspectionDataset data =
        InspectionDataset.of(
            List.of(
                DatasetRecords.ORIGINAL.withAreas(original),
                DatasetRecords.REVIEW.withAreas(review)));
    return DatasetValidator.of(book(vocabulary)).validate(data).problems().stream()
        .map(Problem::rule)
        .filter(rule -> rule.startsWith("DAT"))
        .toList();
  }

  @Test
  void aReviewMayGoToTheSuccessor() {
    Area before = Area.builder().code(FIFE).build();
    Area after = Area.builder().code(NEW).build();

    assertThat(across(Vocabulary.standard(), before, after)).containsExactly("DAT-008");
    assertThat(across(REFORM, before, after)).isEmpty();
    assertThat(across(REFORM, before, Area.builder().name("Newshire").build())).isEmpty();
  }

  @Test
  void aCodeOfTheHostNeedNotBeAGssCode() {
    RegisteredArea ours =
        RegisteredArea.builder(
                AreaCode.of("newshire"), "Newshire", Jurisdiction.SCOTLAND, "council-area")
            .build();
    Vocabulary vocabulary = Vocabulary.standard().with(ours);
    Area newshire = area("newshire", "Newshire");

    assertThat(across(Vocabulary.standard(), newshire, area("newshire", "Fife"))).isEmpty();
    assertThat(across(Vocabulary.standard(), newshire, area(FIFE.code(), "Fife"))).isEmpty();
    assertThat(across(vocabulary, newshire, area("newshire", "Fife"))).containsExactly("DAT-010");
    assertThat(across(vocabulary, newshire, area(FIFE.code(), "Fife"))).containsExactly("DAT-008");
  }

  @Test
  void namesOfOneCodeAgreeByTheVocabulary() {
    Area before = area(FIFE.code(), "Fife");
    Area after = area(FIFE.code(), "Newshire");

    assertThat(across(Vocabulary.standard(), before, after)).containsExactly("DAT-010");
    assertThat(across(REFORM, before, after)).isEmpty();

    Area ours = area(NEW.code(), "Newshire");
    Area council = area(NEW.code(), "Newshire Council");

    assertThat(across(Vocabulary.standard(), ours, council)).containsExactly("DAT-010");
    assertThat(across(REFORM, ours, council)).isEmpty();
  }

  @Test
  void aReviewMayGoToACombinedServiceOfTheHost() {
    CombinedService service =
        CombinedService.builder("Forth Partnership", Jurisdiction.SCOTLAND).member(FIFE).build();
    Area before = Area.builder().code(FIFE).build();
    Area after = Area.builder().name("Forth Partnership").build();

    assertThat(across(Vocabulary.standard(), before, after)).containsExactly("DAT-008");
    assertThat(across(Vocabulary.standard().with(service), before, after)).isEmpty();
  }

  @Test
  void aCustomRuleSeesTheVocabulary() {
    Vocabulary vocabulary = Vocabulary.standard().with(NEWSHIRE);
    Rule shown =
        Rule.warning("OUR-001")
            .about(Subject.INSPECTION)
            .title("Says which vocabulary there is.")
            .rationale("The vocabulary of the book is that of its rules.")
            .since("1.0")
            .check(
                (inspection, context) ->
                    context.here().with("vocabulary", context.vocabulary()).report())
            .message("{vocabulary}")
            .breaks(i -> i)
            .keeps(i -> i)
            .build();

    assertThat(InspectionValidator.of(book(vocabulary).with(shown)).validate(Findings.MINIMAL))
        .extracting(Problem::message)
        .containsExactly("example/1: standard and 1 own entries");
  }
}
