package io.github.openinspections.validation;

import static io.github.openinspections.validation.OwnVocabulary.ESTYN;
import static io.github.openinspections.validation.OwnVocabulary.NEWSHIRE;
import static io.github.openinspections.validation.OwnVocabulary.OVERALL;
import static io.github.openinspections.validation.OwnVocabulary.SAFETY;
import static io.github.openinspections.validation.OwnVocabulary.SCALE;
import static io.github.openinspections.validation.OwnVocabulary.TYPE;
import static io.github.openinspections.validation.OwnVocabulary.URGENT;
import static io.github.openinspections.validation.OwnVocabulary.book;
import static io.github.openinspections.validation.OwnVocabulary.found;
import static io.github.openinspections.validation.OwnVocabulary.framework;
import static io.github.openinspections.validation.OwnVocabulary.judgement;
import static io.github.openinspections.validation.OwnVocabulary.limiting;
import static io.github.openinspections.validation.OwnVocabulary.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.Framework.DaysOfWeek;
import io.github.openinspections.core.vocabulary.Framework.Strictness;
import io.github.openinspections.core.vocabulary.Framework.UsualFieldwork;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A framework of a host decides what those of this library decide. */
class OwnFrameworksTest {
  private static final Inspection FINE = visit("good", "good");

  private static Inspection published(String date) {
    return FINE.withReport(Report.builder().published(PartialDate.parse(date)).build());
  }

  @Test
  void aRecordOfTheHostIsFine() {
    assertThat(found(FINE, framework().build())).isEmpty();
  }

  @Test
  void withoutTheVocabularyItsCodesAreUnknown() {
    assertThat(Findings.of(FINE))
        .containsExactly(
            "FRA-005 /judgements/0/aspect",
            "VOC-001 /judgements/0/grade/scale",
            "FRA-005 /judgements/1/aspect",
            "VOC-001 /judgements/1/grade/scale",
            "BOD-001 /participants/0/body",
            "INS-008 /type");
  }

  @Test
  void aRequiredAspectOfTheFrameworkIsMissed() {
    Inspection partial = FINE.withJudgements(judgement(OVERALL, "good"));

    assertThat(found(partial, framework().build())).containsExactly("FRA-002 /judgements");
    assertThat(found(partial.withFramework(FrameworkCode.of("newshire-2012")), framework().build()))
        .containsExactly("FRA-002 /judgements");
  }

  @Test
  void aKnownAspectThatTheFrameworkDoesNotJudgeIsAnError() {
    FrameworkCode other = FrameworkCode.of("newshire-2024");
    Framework later =
        Framework.builder(other, "Another handbook")
            .body(OwnVocabulary.BODY)
            .type(InspectionType.of("newshire-review"))
            .scale(SCALE)
            .aspect(AspectCode.of("newshire-plans"), Framework.Need.OPTIONAL, "Plans")
            .build();
    Inspection foreign =
        FINE.withJudgements(
            judgement(OVERALL, "good"),
            judgement(SAFETY, "good"),
            judgement(AspectCode.of("newshire-plans"), "good"));

    assertThat(found(foreign, framework().build())).containsExactly("FRA-005 /judgements/2/aspect");
    assertThat(found(foreign, framework().build(), later))
        .containsExactly("FRA-001 /judgements/2/grade");
  }

  @Test
  void theFrameworkMayGiveNoGrades() {
    Framework ungraded =
        Framework.builder(FrameworkCode.of("newshire-2012"), "Newshire handbook")
            .body(OwnVocabulary.BODY)
            .type(TYPE)
            .withoutGrades()
            .aspect(OVERALL, Framework.Need.REQUIRED, "Overall")
            .aspect(SAFETY, Framework.Need.REQUIRED, "Safety")
            .build();

    assertThat(found(FINE, ungraded)).containsExactly("FRA-003 /judgements");
  }

  @Test
  void theTypeMustBelongToTheFramework() {
    Inspection other = FINE.withType(InspectionType.STANDARD_INSPECTION);

    assertThat(found(other, framework().build())).containsExactly("FRA-004 /type");
    assertThat(
            InspectionValidator.of(book(Vocabulary.standard().with(NEWSHIRE)))
                .validate(other.withJudgements(List.<Judgement>of())))
        .extracting(Problem::message)
        .containsExactly(
            "example/1: standard-inspection is not a type of inspection of newshire-inspectorate,"
                + " as far as is known");
    assertThat(found(other, framework().type(InspectionType.STANDARD_INSPECTION).build()))
        .isEmpty();
    assertThat(found(other.withFramework(FrameworkCode.of("newshire-2012")), framework().build()))
        .containsExactly("FRA-004 /type");
  }

  @Test
  void theOverallGradeIsComparedOnTheScaleOfTheHost() {
    assertThat(found(visit(URGENT.code(), "good"), framework().build()))
        .containsExactly("JUD-003 /judgements/0/grade");
    assertThat(found(visit("excellent", "good"), framework().build())).isEmpty();
  }

  @Test
  void aJudgementLimitsTheOverallOne() {
    Inspection broken = visit("good", URGENT.code());

    assertThat(found(broken, limiting(Strictness.ALWAYS).build()))
        .containsExactly("JUD-006 /judgements/0/grade");
    assertThat(found(broken, limiting(Strictness.USUALLY).build()))
        .containsExactly("JUD-010 /judgements/0/grade");
    assertThat(found(broken, framework().build())).isEmpty();
    assertThat(found(visit(URGENT.code(), URGENT.code()), limiting(Strictness.ALWAYS).build()))
        .isEmpty();
  }

  @Test
  void publicationTakesTheTimeThatTheFrameworkSays() {
    assertThat(found(published("2014-02-20"), framework().build())).isEmpty();
    assertThat(found(published("2014-02-20"), framework().publicationLagDays(10).build()))
        .containsExactly("INS-006 /report/published");
  }

  @Test
  void fieldworkTakesTheTimeThatTheFrameworkSays() {
    UsualFieldwork usual = new UsualFieldwork(10, 12, DaysOfWeek.ANY);

    assertThat(found(FINE, framework().fieldwork(TYPE, usual).build()))
        .containsExactly("INS-007 /fieldwork/0");
    assertThat(
            found(
                published("2014-02-20").withFieldwork(List.<DateInterval>of()),
                framework().fieldworkAlwaysStated().build()))
        .containsExactly("INS-012");
  }

  @Test
  void aReplacedFrameworkDecidesAsItNowIs() {
    FrameworkCode code = FrameworkCode.of("newshire-2012");
    Vocabulary before = Vocabulary.standard().with(ESTYN, NEWSHIRE, framework().build());
    Vocabulary after = before.replacing(limiting(Strictness.ALWAYS).build());
    Inspection broken = visit("good", URGENT.code()).withFramework(code);

    assertThat(found(broken, before)).isEmpty();
    assertThat(found(broken, after)).containsExactly("JUD-006 /judgements/0/grade");
  }
}
