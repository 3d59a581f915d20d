package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frameworks that an inspection may have been carried out under. */
class FrameworkMatchTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        // Lambeth and Rochdale both began on 29 January 2018: the type decides.
        "ofsted | single-inspection | local-authority | 2018-01-29 | sif-2013",
        "ofsted | standard-inspection | local-authority | 2018-01-29 | ilacs-2018",
        "ofsted | short-inspection | - | 2018-06-11 | ilacs-2018",
        "ofsted | single-inspection | local-authority | 2018-07-01 | -",
        "ofsted | single-inspection | - | 2013-11 | sif-2013",
        "ofsted | single-inspection | - | 2013-10 | -",
        // The unspecific type leaves all frameworks possible.
        "ofsted | inspection | local-authority | 2018-01-29 | sif-2013 ilacs-2018 ilacs-focused-visit ilacs-monitoring-visit jtai-2016",
        "ofsted | inspection | local-authority | 2015 | -",
        "ofsted | inspection | local-authority | 2011 | ofsted-slac-2009",
        "ofsted | inspection | - | 2011 | ofsted-slac-2009 ofsted-childrens-homes-2011 ofsted-boarding-to-2012",
        // The start of fieldwork decides the version.
        "ofsted | standard-inspection | local-authority | 2022-12-05 | ilacs-2018",
        "ofsted | standard-inspection | local-authority | 2023-01-15 | ilacs-2018",
        "ofsted | standard-inspection | local-authority | 2023-01-16 | ilacs-2023",
        "ofsted | standard-inspection | local-authority | 2023-01 | ilacs-2018 ilacs-2023",
        "ofsted | standard-inspection | local-authority | 2023-02 | ilacs-2023",
        "ofsted | short-inspection | local-authority | 2026-03-31 | ilacs-2023",
        "ofsted | short-inspection | local-authority | 2026-04-01 | ilacs-2026",
        "ofsted | short-inspection | local-authority | 2026 | ilacs-2023 ilacs-2026",
        "ofsted | standard-inspection | local-authority | - | ilacs-2018 ilacs-2023 ilacs-2026",
        "ofsted | focused-visit | local-authority | 2024-05 | ilacs-focused-visit",
        // Several agencies.
        "ofsted cqc hmicfrs hmi-probation | joint-targeted-area-inspection | - | 2016-02 | jtai-2016",
        "cqc | joint-targeted-area-inspection | - | 2024 | jtai-2016",
        "ofsted | joint-targeted-area-inspection | - | 2015 | -",
        "ofsted cqc | area-send-inspection | local-area-partnership | 2023-03 | area-send-2023",
        "ofsted cqc | area-send-inspection | local-area-partnership | 2022-12-31 | area-send-2016",
        "cqc | area-send-inspection | local-area | 2019-05 | area-send-2016",
        "ofsted cqc | progress-review | local-area | 2019-05 | area-send-revisit-2018",
        // Scotland.
        "care-inspectorate education-scotland healthcare-improvement-scotland hmics | joint-inspection | community-planning-partnership | 2014-01 | ci-joint-2012",
        "care-inspectorate | joint-inspection | community-planning-partnership | 2019-08 | ci-joint-2018",
        "care-inspectorate | joint-inspection | - | 2021-07-01 | ci-joint-at-risk-2021",
        "care-inspectorate hmie | joint-inspection | - | 2025-10 | ci-joint-supervision-orders-2025",
        "hmie | joint-inspection | - | 2009-04 | scottish-child-protection-2005",
        "care-inspectorate hmics | progress-review | community-planning-partnership | 2016-05 | -",
        "care-inspectorate | inspection | care-home-service | 2019-05 | ci-quality-themes-2008 ci-registered-services-2018",
        "care-inspectorate | inspection | care-home-service | 2022-06-01 | ci-registered-services-2018",
        "care-inspectorate | inspection | child-minding | 2023-05 | ci-early-learning-2022",
        "care-inspectorate | inspection | child-minding | 2019-05 | ci-quality-themes-2008",
        "care-commission | inspection | child-minding | 2009 | ci-quality-themes-2008",
        "care-inspectorate | inspection | child-minding | 2022-05-31 | ci-quality-themes-2008",
        "care-inspectorate | inspection | child-minding | 2025-09-18 | ci-early-learning-2022",
        "care-inspectorate | inspection | child-minding | 2025-09-19 | -",
        "care-inspectorate hmie | inspection | day-care-of-children | 2025-10 | ci-early-learning-2025",
        "care-inspectorate | joint-inspection | community-planning-partnership | 2018-03-31 | -",
        "care-inspectorate | joint-inspection | community-planning-partnership | 2018-04-01 | ci-joint-2018",
        // Regulated services in England: the kind of provision decides.
        "ofsted | full-inspection | childrens-home | 2015-03-31 | ofsted-childrens-homes-2014",
        "ofsted | full-inspection | childrens-home | 2015-04-01 | ofsted-childrens-homes-2015",
        "ofsted | full-inspection | childrens-home | 2017-04-01 | sccif-childrens-homes-2017",
        "ofsted | full-inspection | residential-special-school | 2014-05-01 | ofsted-boarding-2012",
        "ofsted | full-inspection | residential-special-school-childrens-home | 2014-05-01 | ofsted-childrens-homes-2014",
        "ofsted | full-inspection | secure-childrens-home | 2018 | sccif-secure-childrens-homes-2017",
        "ofsted | full-inspection | independent-fostering-agency | 2013-08 | -",
        "ofsted | full-inspection | childrens-home | 2013 | ofsted-childrens-homes-2011",
        "ofsted | full-inspection | childrens-home | 2011-03-31 | -",
        "ofsted | full-inspection | boarding-school | 2012-03-31 | ofsted-boarding-to-2012",
        "ofsted | full-inspection | day-care-of-children | 2025-11-10 | ofsted-report-card-2025",
        "ofsted | full-inspection | day-care-of-children | 2025-11-09 | ofsted-early-years-2019",
        "ofsted | full-inspection | child-minding | 2019-09 | ofsted-early-years-2019",
        "ofsted | full-inspection | child-minding | 2019-08-31 | -",
        "ofsted | full-inspection | - | 2014-05-01 | ofsted-childrens-homes-2014 ofsted-independent-fostering-2013 ofsted-voluntary-adoption-2013 ofsted-residential-family-centres-2013 ofsted-boarding-2012",
        // Others.
        "hmi-probation | youth-justice-inspection | youth-justice-service | 2024-12-31 | hmip-youth-justice-2018",
        "hmi-probation | youth-justice-inspection | youth-justice-service | 2025-01 | -",
        "ciw | inspection | care-home-service | 2026 | ciw-ratings-2025",
        "ciw | inspection | local-authority | 2026 | -",
        "ciw | inspection | - | 2026 | -",
        "ciw estyn hiw hmicfrs | joint-inspection | - | 2021 | jicpa-wales-2019",
        "hiqa | inspection | - | - | hiqa-childrens-services",
        "x | standard-inspection | local-authority | 2024 | -",
        "ofsted | x | local-authority | 2024 | -",
      })
  void bodyTypeKindAndStartOfFieldworkDecide(
      String bodies, String type, String kind, String start, String frameworks) {
    FrameworkMatch match =
        FrameworkMatch.of(
            words(bodies).stream().map(BodyCode::of).toList(),
            InspectionType.of(type),
            words(kind).stream().map(InspectedKind::of).toList(),
            Optional.ofNullable(start).map(PartialDate::parse));

    List<FrameworkCode> expected = words(frameworks).stream().map(FrameworkCode::of).toList();
    assertThat(match.candidates()).extracting(Framework::code).isEqualTo(expected);
    assertThat(match.unknown()).isEqualTo(expected.isEmpty());
    assertThat(match.ambiguous()).isEqualTo(expected.size() > 1);
    assertThat(match.decided().map(Framework::code))
        .isEqualTo(expected.size() == 1 ? Optional.of(expected.get(0)) : Optional.empty());
  }

  private static List<String> words(String text) {
    return text == null ? List.of() : Arrays.asList(text.split(" ", -1));
  }

  @Test
  void aStatedCodeDecides() {
    assertThat(FrameworkMatch.of(FrameworkCode.SIF_2013).decided().map(Framework::code))
        .contains(FrameworkCode.SIF_2013);
    assertThat(FrameworkMatch.of(FrameworkCode.of("sif-2031")).unknown()).isTrue();
  }

  @Test
  void aMatchDoesNotChangeWithTheListItWasCreatedFrom() {
    List<Framework> all = new ArrayList<>(Framework.all());
    FrameworkMatch match = new FrameworkMatch(all);
    all.clear();

    assertThat(match.candidates()).isEqualTo(Framework.all()).isUnmodifiable();
  }

  /** Children's homes have one from April 2015; ILACS never had one. */
  @Test
  void limitingJudgementsDependOnTheFramework() {
    assertThat(limiting("ofsted-childrens-homes-2014")).isEmpty();
    assertThat(limiting("ofsted-childrens-homes-2015"))
        .contains(
            new Framework.LimitingJudgement(
                List.of(AspectCode.HELP_AND_PROTECTION),
                LevelCode.INADEQUATE,
                Framework.Strictness.ALWAYS));
    assertThat(limiting("sif-2013"))
        .contains(
            new Framework.LimitingJudgement(
                List.of(
                    AspectCode.HELP_AND_PROTECTION,
                    AspectCode.LOOKED_AFTER_AND_PERMANENCE,
                    AspectCode.LEADERSHIP_MANAGEMENT_AND_GOVERNANCE),
                LevelCode.INADEQUATE,
                Framework.Strictness.USUALLY));
    assertThat(Framework.all().stream().filter(one -> one.toString().startsWith("ilacs-")))
        .isNotEmpty()
        .allMatch(one -> one.limiting().isEmpty());
  }

  private static Optional<Framework.LimitingJudgement> limiting(String code) {
    return Framework.find(FrameworkCode.of(code)).orElseThrow().limiting();
  }

  /**
   * The judgement of children in care and care leavers was split in 2023; the overall one ended in
   * 2026.
   */
  @Test
  void theVersionsOfIlacsJudgeDifferently() {
    assertThat(aspects(FrameworkCode.ILACS_2018))
        .containsExactly(
            "overall-effectiveness",
            "impact-of-leaders",
            "help-and-protection",
            "children-in-care-and-care-leavers");
    assertThat(aspects(FrameworkCode.ILACS_2023))
        .containsExactly(
            "overall-effectiveness",
            "impact-of-leaders",
            "help-and-protection",
            "children-in-care",
            "care-leavers");
    assertThat(aspects(FrameworkCode.ILACS_2026))
        .containsExactly(
            "impact-of-leaders", "help-and-protection", "children-in-care", "care-leavers");
    assertThat(Framework.find(FrameworkCode.ILACS_2026).orElseThrow().overall()).isEmpty();
  }

  private static List<String> aspects(FrameworkCode code) {
    return Framework.find(code).orElseThrow().aspects().stream()
        .map(aspect -> aspect.code().code())
        .toList();
  }
}
