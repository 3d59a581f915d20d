package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every clean record goes through has no stream and no regular expression: they cost a rule
 * several times what it asks. Where one is, most records do not come.
 */
class CleanRecordsTest {
  private static final String ROOT = "io.github.openinspections.validation.";

  /** Rules that no single record meets. */
  private static final Set<String> BETWEEN_RECORDS =
      Set.of(
          "AgeingRules.inspection",
          "AgeingRules.inspections",
          "LinkRules.checkBegin",
          "LinkRules.text",
          "RepeatRules.checkContradiction",
          "SamePlace.anyOf",
          "SharingRules.checkCommon");

  /** What is made once, and the examples of rules. */
  private static final Set<String> ONCE_A_BOOK =
      Set.of(
          "CountyDistricts.add",
          "DatasetRules.all",
          "EnglishRules.texts",
          "NoneText.<clinit>",
          "OverallRules.overall",
          "RecordCheck.<init>",
          "RecordRules.all",
          "StatedCountRules.listing");

  /** What says what was found. */
  private static final Set<String> WHEN_FOUND =
      Set.of(
          "AreaRules.neighbours",
          "ForeignAspects.checkAspects",
          "ForeignAspects.hasOutcome",
          "FrameworkRules.checkGrading",
          "FrameworkRules.checkRequired",
          "Joined.of",
          "OverallRules.levels",
          "Visit.failed");

  /** What depends on something that few records have: a count, a next step, another spelling. */
  private static final Set<String> RARE =
      Set.of(
          "AreaNames.core",
          "AreaNames.mayMean",
          "AreaNames.related",
          "AreaNames.sharesItsName",
          "CoverageRules.checkCovers",
          "CutText.isAfterNoun",
          "JudgementListRules.byWords",
          "JudgementListRules.checkCounts",
          "Judges.<init>",
          "Judges.include",
          "Judges.significant",
          "Listed.possible",
          "NextStepRules.check",
          "NextStepRules.following",
          "NextStepRules.level",
          "NoneText.saysSo",
          "PrintedLevel.isOther",
          "PrintedLevel.isPrinted",
          "PrintedLevel.withoutNoun",
          "Repeats.none",
          "Scales.contradicts",
          "StatedTally.ratedOnly",
          "UsualTimeRules.checkLag",
          "UsualTimeRules.checkMissing");

  /** Methods with a stream or a regular expression, and why clean records do not meet them. */
  private static final Set<String> MAY =
      Stream.of(BETWEEN_RECORDS, ONCE_A_BOOK, WHEN_FOUND, RARE)
          .flatMap(Set::stream)
          .collect(Collectors.toSet());

  @Test
  void meetNoStreamAndNoRegularExpression() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT + "rules", ROOT + "record", ROOT + "meaning");
    Set<String> found = new TreeSet<>();
    classes.forEach(
        one ->
            Stream.concat(
                    one.getMethodCallsFromSelf().stream(),
                    one.getMethodReferencesFromSelf().stream())
                .filter(CleanRecordsTest::isSlow)
                .map(call -> one.getSimpleName() + "." + call.getOrigin().getName())
                .forEach(found::add));

    assertThat(found).containsExactlyInAnyOrderElementsOf(MAY);
  }

  private static boolean isSlow(JavaCodeUnitAccess<?> call) {
    return call.getTargetOwner().isAssignableTo(BaseStream.class)
        || call.getTarget().getRawReturnType().isAssignableTo(BaseStream.class)
        || call.getTargetOwner().isEquivalentTo(Pattern.class)
        || call.getTargetOwner().isEquivalentTo(Matcher.class)
        || (call.getTargetOwner().isEquivalentTo(String.class)
            && Set.of("matches", "replaceAll", "replaceFirst", "split")
                .contains(call.getTarget().getName()));
  }
}
