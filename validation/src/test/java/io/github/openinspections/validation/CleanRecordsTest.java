package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
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
  private static final String CORE = "io.github.openinspections.core";

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
          "CutText.isAfterNoun",
          "JudgementListRules.checkCounts",
          "Judges.<init>",
          "Judges.include",
          "Judges.significant",
          "Listed.possible",
          "NextStepRules.check",
          "NextStepRules.following",
          "NextStepRules.level",
          "NextStepRules.usual",
          "NoneText.saysSo",
          "PrintedLevel.isOther",
          "PrintedLevel.isPrinted",
          "PrintedLevel.withoutNoun",
          "Repeats.none",
          "Scales.contradicts",
          "StatedTally.ratedOnly",
          "UsualTimeRules.checkLag",
          "UsualTimeRules.checkMissing");

  /** What of the core has one: what reads facts, says what was found, or few records come to. */
  private static final Set<String> IN_THE_CORE =
      Set.of(
          "FactForm.likeness",
          "FactForms.of",
          "FactInput.decoded",
          "FrameworkEntry.limiting",
          "InspectionFramework.start",
          "InvalidFileException.message",
          "Part.placeholder",
          "PrintedValue.first",
          "PrintedValue.ofReference",
          "RatingScale.band",
          "ReferenceChecks.aspectScales",
          "ReferenceChecks.level",
          "ReferenceChecks.scale",
          "ReferenceChecks.users",
          "ScaleChecks.labels",
          "ScaleEntry.bands");

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

  /** The rules ask the types and vocabularies of the core, which ask each other. */
  @Test
  void meetNoneInWhatTheyCall() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CORE, ROOT + "rules", ROOT + "record", ROOT + "meaning");
    Deque<JavaCodeUnit> left = new ArrayDeque<>();
    classes.stream()
        .filter(one -> one.getPackageName().startsWith(ROOT))
        .flatMap(one -> one.getCodeUnits().stream())
        .filter(unit -> !MAY.contains(name(unit)))
        .forEach(left::add);
    Set<JavaCodeUnit> met = new HashSet<>();
    Set<String> found = new TreeSet<>();
    while (!left.isEmpty()) {
      JavaCodeUnit unit = left.remove();
      for (JavaCodeUnitAccess<?> call : calls(unit)) {
        if (isSlow(call)) {
          found.add(name(unit));
        }
        call.getTarget()
            .resolveMember()
            .filter(JavaCodeUnit.class::isInstance)
            .map(JavaCodeUnit.class::cast)
            .filter(called -> called.getOwner().getPackageName().startsWith(CORE))
            .filter(met::add)
            .ifPresent(left::add);
      }
    }

    assertThat(found).containsExactlyInAnyOrderElementsOf(IN_THE_CORE);
  }

  private static String name(JavaCodeUnit unit) {
    return unit.getOwner().getSimpleName() + "." + unit.getName();
  }

  private static Set<JavaCodeUnitAccess<?>> calls(JavaCodeUnit unit) {
    Set<JavaCodeUnitAccess<?>> calls = new HashSet<>(unit.getCallsFromSelf());
    calls.addAll(unit.getMethodReferencesFromSelf());
    return calls;
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
