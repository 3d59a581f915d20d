package io.github.openinspections.validation.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.language.Translation;
import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.InspectionValidator;
import io.github.openinspections.validation.RuleBook;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rules.DatasetRules;
import io.github.openinspections.validation.rules.RecordRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {
  /** Arguments that may have words: what the data say, and the names of the registers. */
  private static final Set<String> DATA =
      Set.of(
          "text", // of priority areas and quotes
          "part", // of a text
          "label", // as printed
          "judgedBy", // a participant
          "name", // of an area or a body
          "first", // another name of an area
          "registered", // the name of an area in the register
          "county", // the name of a council
          "framework"); // its title

  private static final Locale WELSH = Locale.forLanguageTag("cy-GB");

  static Stream<Rule> rules() {
    return RecordRules.all().stream();
  }

  static Stream<List<Inspection>> datasets() {
    return DatasetRules.all().stream().map(rule -> rule.breakingExample());
  }

  @Test
  void aProgramBringsALanguageAsAService() {
    ValidationReport report =
        DatasetValidator.of(RuleBook.standard().withoutClock())
            .in(WELSH)
            .validate(InspectionDataset.of(List.of(undated())));

    assertThat(report.problems())
        .extracting(Problem::message)
        .containsExactly("example/1: nid oes gwaith maes na dyddiad cyhoeddi");
    assertThat(report.descriptions())
        .filteredOn(rule -> rule.id().equals("INS-009"))
        .extracting(RuleInfo::title)
        .containsExactly("Nid oes dyddiad.");
    assertThat(report.notRun())
        .extracting(NotRun::reason)
        .contains("heb gloc, nid oes dim yn y dyfodol");
  }

  @Test
  void theIdOfACustomRuleMayHaveADot() {
    Translation english = translation("", Map.of("ours.title", "{id}: no title"));
    Translation welsh = translation("cy", Map.of("ours.title", "{id}: dim teitl"));
    Problem problem =
        Problem.builder()
            .rule("ours.title")
            .severity(Severity.ERROR)
            .id("a")
            .message("a: no title")
            .build();

    assertThat(Language.of(WELSH, List.of(english, welsh)).translate(problem).message())
        .isEqualTo("a: dim teitl");
    assertThat(Language.of(WELSH, List.of(english, welsh)).translate(problem.withRule("ours.tit")))
        .as("the text of another rule")
        .extracting(Problem::message)
        .isEqualTo("a: no title");
  }

  @Test
  void aCountryHasItsTextsBeforeThoseOfItsLanguage() {
    Translation inPatagonia = translation("cy-AR", Map.of("INS-009", "{id}: dim dyddiad"));
    Language language =
        Language.of(Locale.forLanguageTag("cy-AR"), List.of(inPatagonia, new Welsh()));

    assertThat(InspectionValidator.standard().in(language).validate(undated()))
        .extracting(Problem::message)
        .containsExactly("example/1: dim dyddiad");
    assertThat(language.text("INS-009.title")).contains("Nid oes dyddiad.");
    assertThat(language.text("INS-010.title")).isEmpty();
  }

  @Test
  void aLanguageHasATag() {
    Language inPatagonia = Language.of(Locale.forLanguageTag("cy-AR"), List.of(new Welsh()));

    assertThat(inPatagonia.tag()).isEqualTo("cy-AR");
    assertThat(Language.english().tag()).isEqualTo("en");
    assertThat(Language.of(Locale.forLanguageTag("eo"), List.of(new Welsh())).tag())
        .as("without a text it is English")
        .isEqualTo("en");
  }

  @Test
  void aDescriptionInOtherWordsStaysAsItIsSaid() {
    RuleInfo ours =
        RuleBook.standard().infos().stream()
            .filter(rule -> rule.id().equals("INS-009"))
            .findFirst()
            .orElseThrow();
    RuleInfo older = ours.withTitle("No date at all.");

    Language language = Language.of(WELSH, List.of(new Welsh()));

    assertThat(language.translate(ours).title()).isEqualTo("Nid oes dyddiad.");
    assertThat(language.translate(older)).isEqualTo(older);
  }

  @Test
  void whyReadingStoppedIsTranslated() {
    Stop ours = Stop.of(Language.englishTexts().get("INS-009.title"), Optional.empty());
    Stop theirs = Stop.of("the disk is gone", Optional.of(Position.of(1, 2)));

    Language language = Language.of(WELSH, List.of(new Welsh()));

    assertThat(language.translate(ours).reason()).isEqualTo("Nid oes dyddiad.");
    assertThat(language.translate(theirs)).isEqualTo(theirs);
    assertThat(Language.english().translate(ours)).isEqualTo(ours);
  }

  @Test
  void aMessageThatIsNotOursStaysAsItIs() {
    Problem others =
        InspectionValidator.standard().validate(undated()).get(0).withMessage("ours is better");

    assertThat(Language.of(WELSH).translate(others)).isSameAs(others);
  }

  @Test
  void aValueIsNeverAPhraseOrATemplate() {
    Inspection hostile = undated().withId("{@reason}{id}").withTitle("nan");
    Language language = Pseudo.language();

    assertThat(InspectionValidator.standard().in(language).validate(hostile))
        .extracting(Problem::message)
        .allSatisfy(message -> assertThat(message).startsWith("{@reason}{id}⟦: "));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noWordOfAMessageMissesTheBundle(Rule rule) {
    assertThat(InspectionValidator.standard().validate(rule.breakingExample()))
        .allSatisfy(LanguageTest::isAllInBrackets);
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void noWordBetweenRecordsMissesTheBundle(List<Inspection> records) {
    ValidationReport report = DatasetValidator.standard().validate(InspectionDataset.of(records));

    assertThat(report.problems()).allSatisfy(LanguageTest::isAllInBrackets);
    assertThat(Pseudo.language().translate(report).notRun())
        .extracting(NotRun::reason)
        .allSatisfy(reason -> assertThat(reason).startsWith("⟦").endsWith("⟧"));
    assertThat(Pseudo.language().translate(report).descriptions())
        .allSatisfy(
            rule ->
                assertThat(List.of(rule.title(), rule.rationale(), rule.remedy().orElse("⟦⟧")))
                    .allSatisfy(text -> assertThat(text).startsWith("⟦").endsWith("⟧")));
  }

  /** Outside the brackets there are values alone: parts of them, if they were shortened. */
  private static void isAllInBrackets(Problem english) {
    String message = Pseudo.language().translate(english).message();
    assertThat(message).contains("⟦");
    for (String outside : message.replaceAll("⟦[^⟧]*⟧", "\n").split("\n", -1)) {
      String value = outside.replace("…", "");
      assertThat(
              Stream.concat(english.id().stream(), english.arguments().values().stream())
                  .anyMatch(one -> one.contains(value)))
          .as("%s in %s", outside, message)
          .isTrue();
    }
    assertThat(english.arguments())
        .allSatisfy(
            (name, value) ->
                assertThat(DATA.contains(name) || !value.matches(".*[a-z] [a-z].*"))
                    .as("%s is %s in %s", name, value, message)
                    .isTrue());
  }

  private static Inspection undated() {
    return Findings.MINIMAL.withFieldwork();
  }

  private static Translation translation(String tag, Map<String, String> texts) {
    return new Translation() {
      @Override
      public Locale locale() {
        return Locale.forLanguageTag(tag);
      }

      @Override
      public Map<String, String> texts() {
        return texts;
      }
    };
  }
}
