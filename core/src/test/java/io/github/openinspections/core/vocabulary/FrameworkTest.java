package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Framework.Aspect;
import io.github.openinspections.core.vocabulary.Framework.Consequence;
import io.github.openinspections.core.vocabulary.Framework.DaysOfWeek;
import io.github.openinspections.core.vocabulary.Framework.Grading;
import io.github.openinspections.core.vocabulary.Framework.Need;
import io.github.openinspections.core.vocabulary.Framework.UsualFieldwork;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkTest {
  @Test
  void ilacsOf2023() {
    Framework ilacs = framework("ilacs-2023");

    assertThat(ilacs.title())
        .isEqualTo(
            "Inspections of local authority children's services (ILACS), 2023 to March 2026");
    assertThat(ilacs.bodies()).containsExactly(BodyCode.OFSTED);
    assertThat(ilacs.types())
        .containsExactly(InspectionType.STANDARD_INSPECTION, InspectionType.SHORT_INSPECTION);
    assertThat(ilacs.provisions()).containsExactly(InspectedKind.LOCAL_AUTHORITY);
    assertThat(ilacs.jurisdictions()).containsExactly(Jurisdiction.ENGLAND);
    assertThat(ilacs.validity())
        .isEqualTo(
            new Validity(
                Optional.of(PartialDate.of(2023, 1, 16)),
                Optional.of(PartialDate.of(2026, 3, 31))));
    assertThat(ilacs.grading()).isEqualTo(Grading.SCALE);
    assertThat(ilacs.scale()).contains(ScaleCode.OFSTED_FOUR_POINT);
    assertThat(ilacs.overall()).contains(AspectCode.OVERALL_EFFECTIVENESS);
    assertThat(ilacs.aspect(AspectCode.CARE_LEAVERS))
        .contains(
            new Aspect(
                AspectCode.CARE_LEAVERS,
                Need.REQUIRED,
                List.of(
                    "The experiences and progress of care leavers",
                    "The experiences and progress of children care leavers"),
                Optional.empty(),
                Optional.empty()));
    assertThat(ilacs.aspect(AspectCode.ADOPTION)).isEmpty();
    assertThat(ilacs.fieldwork(InspectionType.STANDARD_INSPECTION))
        .contains(new UsualFieldwork(12, 12, DaysOfWeek.WEEKDAYS));
    assertThat(ilacs.fieldwork(InspectionType.SHORT_INSPECTION))
        .contains(new UsualFieldwork(5, 5, DaysOfWeek.WEEKDAYS));
    assertThat(ilacs.fieldwork(InspectionType.FOCUSED_VISIT)).isEmpty();
    assertThat(ilacs.publicationLagDays()).hasValue(120);
    assertThat(ilacs.fieldworkAlwaysStated()).isTrue();
    assertThat(ilacs.sideBySide()).isFalse();
    assertThat(ilacs.aspectsComplete()).isTrue();
    assertThat(ilacs.consequences()).isEmpty();
    assertThat(ilacs.evidence().confidence()).isEqualTo(Confidence.CONFIRMED);
    assertThat(ilacs.evidence().sources()).isNotEmpty();
    assertThat(ilacs).hasToString("ilacs-2023");
  }

  @ParameterizedTest
  @CsvSource({
    "sif-2013, SCALE, true, true, 120",
    "jtai-2016, NONE, true, false, 365",
    "ci-joint-2012, SCALE, true, false, 365",
    "ci-joint-2018, SCALE, false, false, 365",
    "hmip-youth-justice-2025, SCALE, false, false, 365",
    "ofsted-slac-2009, SCALE, false, true, 120",
  })
  void frameworksDiffer(
      String code, Grading grading, boolean complete, boolean sideBySide, int days) {
    Framework framework = framework(code);

    assertThat(framework.grading()).isEqualTo(grading);
    assertThat(framework.aspectsComplete()).isEqualTo(complete);
    assertThat(framework.sideBySide()).isEqualTo(sideBySide);
    assertThat(framework.publicationLagDays()).hasValue(days);
  }

  @Test
  void areaSendSaysWhatFollowsEachOutcome() {
    assertThat(framework("area-send-2023").consequences())
        .containsExactly(
            new Consequence(LevelCode.TYPICALLY_POSITIVE, NextStepKind.FULL_INSPECTION, "P5Y"),
            new Consequence(LevelCode.INCONSISTENT, NextStepKind.FULL_INSPECTION, "P3Y"),
            new Consequence(
                LevelCode.SYSTEMIC_FAILINGS, NextStepKind.MONITORING_INSPECTION, "P18M"),
            new Consequence(LevelCode.SYSTEMIC_FAILINGS, NextStepKind.FULL_INSPECTION, "P3Y"));
    assertThat(framework("area-send-2023").fieldwork(InspectionType.AREA_SEND_INSPECTION))
        .contains(new UsualFieldwork(4, 19, DaysOfWeek.ANY));
  }

  @Test
  void supportedAccommodationHasThreeOutcomesAndWhatFollowsThem() {
    Framework supported = framework("sccif-supported-accommodation-2024");

    assertThat(RatingScale.find(supported.scale().orElseThrow()).orElseThrow().levels())
        .extracting(Object::toString)
        .containsExactly(
            "consistently-strong", "inconsistent-quality", "serious-or-widespread-weaknesses");
    assertThat(supported.consequences())
        .extracting(Object::toString)
        .satisfiesExactly(
            strong -> assertThat(strong).contains("consistently-strong", "P3Y"),
            inconsistent -> assertThat(inconsistent).contains("inconsistent-quality", "P18M"),
            weak -> assertThat(weak).contains("serious-or-widespread-weaknesses", "P6M"));
  }

  /** They occur in official tables after the framework ended that had them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ofsted-childrens-homes-2015",
        "ofsted-boarding-2015",
        "sccif-secure-childrens-homes-2017"
      })
  void outcomesAreOptional(String code) {
    assertThat(framework(code).aspect(AspectCode.OUTCOMES).orElseThrow().need())
        .isEqualTo(Need.OPTIONAL);
  }

  @Test
  void youthJusticeSince2025HasAnOverallRating() {
    Framework youthJustice = framework("hmip-youth-justice-2025");

    assertThat(youthJustice.scale()).contains(ScaleCode.of("hmi-probation-four-point"));
    assertThat(youthJustice.facts())
        .contains("overall: overall\n", "work-with-children | optional", "work-with-victims");
  }

  @Test
  void careInspectorateWalesDoesNotPublishAllReports() {
    assertThat(framework("ciw-ratings-2025").facts())
        .contains("publishes no reports on care homes for children");
  }

  @Test
  void youthJusticeJudgesAssessmentTwice() {
    Framework youthJustice = framework("hmip-youth-justice-2018");

    assertThat(youthJustice.jurisdictions())
        .containsExactly(Jurisdiction.ENGLAND, Jurisdiction.WALES);
    assertThat(youthJustice.fieldworkAlwaysStated()).isFalse();
    assertThat(youthJustice.aspect(AspectCode.COURT_ASSESSMENT).orElseThrow().titles())
        .isEqualTo(youthJustice.aspect(AspectCode.OUT_OF_COURT_ASSESSMENT).orElseThrow().titles())
        .containsExactly("Assessment");
    assertThat(youthJustice.aspect(AspectCode.COURT_ASSESSMENT).orElseThrow().condition())
        .contains("court disposals were inspected");
  }

  /** "Met" is no level of the report card's scale. */
  @Test
  void anAspectMayHaveAnotherScaleThanItsFramework() {
    Framework card = framework("ofsted-report-card-2025");

    assertThat(card.scale()).contains(ScaleCode.OFSTED_REPORT_CARD);
    assertThat(card.aspect(AspectCode.SAFEGUARDING).orElseThrow().scale())
        .contains(ScaleCode.OFSTED_SAFEGUARDING_STANDARDS);
    assertThat(card.aspect(AspectCode.INCLUSION).orElseThrow().scale()).isEmpty();
    assertThat(
            card.toBuilder()
                .aspectOn(
                    ScaleCode.OFSTED_SAFEGUARDING_STANDARDS,
                    AspectCode.HEALTH,
                    Need.OPTIONAL,
                    "Health")
                .build()
                .facts())
        .contains("aspect: health | optional | title=Health | scale=ofsted-safeguarding-standards");
  }

  /** The printed heading of the fourth question of 2025 is not confirmed. */
  @Test
  void anAspectMayHaveNoTitle() {
    assertThat(
            framework("ci-early-learning-2025")
                .aspect(AspectCode.CARE_AND_SUPPORT_PLANNING)
                .orElseThrow()
                .titles())
        .isEmpty();
  }

  /** Orkney was graded on four indicators. */
  @Test
  void someAspectsAreNotAlwaysJudged() {
    assertThat(framework("ci-joint-2018").aspects())
        .isNotEmpty()
        .allMatch(aspect -> aspect.need() == Need.OPTIONAL);
    assertThat(framework("ci-joint-2012").aspects())
        .isNotEmpty()
        .allMatch(aspect -> aspect.need() == Need.REQUIRED);
    assertThat(framework("scottish-child-protection-2005").evidence().confidence())
        .isEqualTo(Confidence.PROBABLE);
  }

  private static Framework framework(String code) {
    return Framework.find(FrameworkCode.of(code)).orElseThrow();
  }
}
