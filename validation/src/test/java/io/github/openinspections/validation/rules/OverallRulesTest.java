package io.github.openinspections.validation.rules;

import static io.github.openinspections.validation.rules.FrameworkExamples.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.Findings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverallRulesTest {
  private static List<Judgement> judged(String aspects, String levels) {
    String[] codes = aspects.split(" ", -1);
    String[] grades = levels.split(" ", -1);
    return IntStream.range(0, codes.length).mapToObj(i -> judgement(codes[i], grades[i])).toList();
  }

  /** Overall, leaders, help and protection, children in care, care leavers. */
  private static Inspection ilacs(String levels) {
    return FrameworkExamples.ilacs(Findings.MINIMAL)
        .withJudgements(
            judged(
                "overall-effectiveness impact-of-leaders help-and-protection children-in-care"
                    + " care-leavers",
                levels));
  }

  /** Overall, help and protection, looked after, adoption, care leavers, leadership. */
  private static Inspection single(String levels) {
    return FrameworkExamples.ilacs(Findings.MINIMAL)
        .withType(InspectionType.SINGLE_INSPECTION)
        .withFieldwork(DateInterval.parse("2016-05-09/2016-06-02"))
        .withJudgements(
            judged(
                "overall-effectiveness help-and-protection looked-after-and-permanence adoption"
                    + " care-leavers leadership-management-and-governance",
                levels));
  }

  private static Inspection home(String kind, String fieldwork, String overall) {
    return FrameworkExamples.childrensHome(Findings.MINIMAL, overall, "inadequate")
        .withInspected(InspectedBody.builder().kind(InspectedKind.of(kind)).build())
        .withFieldwork(DateInterval.parse(fieldwork));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "requires-improvement good inadequate good good",
        "good good good requires-improvement good",
        "outstanding good good good good",
        "inadequate inadequate inadequate inadequate inadequate",
        "inadequate requires-improvement requires-improvement requires-improvement inadequate"
      })
  void JUD_006_underThisFrameworkNoPartLimitsTheOverallGrade(String levels) {
    assertThat(Findings.of(ilacs(levels))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inadequate requires-improvement good good good",
        "good outstanding outstanding outstanding outstanding"
      })
  void JUD_003_worseThanEveryPartIsReported(String levels) {
    assertThat(Findings.of(ilacs(levels))).containsExactly("JUD-003 /judgements/0/grade");
  }

  @Test
  void JUD_003_aPartWithoutAGradeLeavesItOpen() {
    Inspection four = ilacs("inadequate good good good good");

    assertThat(Findings.of(four.withJudgements(four.judgements().subList(0, 4))))
        .containsExactly("FRA-002 /judgements");
  }

  @ParameterizedTest
  @CsvSource({
    "inadequate inadequate good good good good, ",
    "good good good inadequate inadequate good, ",
    "requires-improvement inadequate good good good good, JUD-010",
    "requires-improvement good inadequate good good good, JUD-010",
    "requires-improvement good good good good inadequate, JUD-010"
  })
  void JUD_010_underTheSingleFrameworkAKeyJudgementUsuallyLimitsTheOverallGrade(
      String levels, String rule) {
    assertThat(Findings.of(single(levels)))
        .isEqualTo(rule == null ? List.of() : List.of(rule + " /judgements/0/grade"));
  }

  @Test
  void JUD_010_theReviewOfTheBoardIsAboutAnotherBody() {
    Inspection good = single("good good good good good good");
    List<Judgement> judgements =
        IntStream.range(0, 7)
            .mapToObj(
                i ->
                    i < 6
                        ? good.judgements().get(i)
                        : judgement("help-and-protection", "inadequate").withAbout("the board"))
            .toList();

    assertThat(Findings.of(good.withJudgements(judgements))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "childrens-home, 2015-04-01",
    "childrens-home, 2018-05-01/2018-05-02",
    "residential-special-school-childrens-home, 2017-05-02/2017-05-03",
    "independent-fostering-agency, 2017-05-02",
    "residential-family-centre, 2024-05"
  })
  void JUD_006_inadequateProtectionAlwaysMakesTheOverallGradeInadequate(
      String kind, String fieldwork) {
    assertThat(Findings.of(home(kind, fieldwork, "inadequate"))).isEmpty();
    assertThat(Findings.of(home(kind, fieldwork, "requires-improvement")))
        .containsExactly("JUD-006 /judgements/0/grade");
  }

  @ParameterizedTest
  @CsvSource({
    "childrens-home, 2015-03",
    "childrens-home, 2015",
    "independent-fostering-agency, 2016-05-02",
    "local-authority, 2018-05-01"
  })
  void JUD_006_beforeThenOrElsewhereItDoesNot(String kind, String fieldwork) {
    assertThat(Findings.of(home(kind, fieldwork, "requires-improvement")))
        .noneMatch(problem -> problem.startsWith("JUD-006"));
  }

  @Test
  void JUD_003_aDirectionIsNotAQuality() {
    assertThat(
            Findings.of(
                home("childrens-home", "2017-11-07", "good")
                    .withType(InspectionType.INTERIM_INSPECTION)
                    .withJudgements(
                        judgement("overall-experiences", "good")
                            .withGrade(Grade.of("ofsted-interim-effectiveness", "declined"))
                            .withLabel("Declined in effectiveness"))))
        .isEmpty();
  }

  @Test
  void JUD_003_theOverallGradeNeedNotComeFirst() {
    Inspection worse = ilacs("inadequate good good good good");
    List<Judgement> last =
        IntStream.range(0, 5).mapToObj(i -> worse.judgements().get((i + 1) % 5)).toList();

    assertThat(Findings.of(worse.withJudgements(last)))
        .containsExactly("JUD-003 /judgements/4/grade");
  }

  @Test
  void JUD_003_onlyRequiredPartsAreCompared() {
    assertThat(Findings.of(single("requires-improvement good good good good good")))
        .containsExactly("JUD-003 /judgements/0/grade");
  }

  @Test
  void JUD_003_JUD_006_JUD_010_theMessagesNameThePartsAndTheLimit() {
    assertThat(message(ilacs("inadequate good outstanding good good")))
        .isEqualTo(
            "example/1: the overall grade inadequate is worse than every part; they are graded good,"
                + " outstanding");
    assertThat(message(home("childrens-home", "2018-05-01", "good")))
        .isEqualTo(
            "example/1: the overall grade is good, but the grade inadequate is given for"
                + " help-and-protection; under sccif-childrens-homes-2017, the overall grade must"
                + " then be inadequate too");
    assertThat(message(single("requires-improvement inadequate good good good inadequate")))
        .isEqualTo(
            "example/1: the overall grade is requires-improvement, but the grade inadequate is"
                + " given for help-and-protection, leadership-management-and-governance; under"
                + " sif-2013, the overall grade is then usually inadequate too");
  }

  private static String message(Inspection inspection) {
    List<Problem> problems = Findings.VALIDATOR.validate(inspection);
    assertThat(problems).hasSize(1);
    return problems.get(0).message();
  }
}
