package io.github.openinspections.validation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.openinspections.core.InspectionFramework;
import io.github.openinspections.core.vocabulary.AreaRegister;
import io.github.openinspections.core.vocabulary.Code;
import io.github.openinspections.core.vocabulary.FrameworkMatch;
import io.github.openinspections.core.vocabulary.RegisterEntry;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Rules know what the vocabulary of their book knows: whoever asks the standard one by mistake
 * finds an entry of ours, and none of a host's. Calls and method references both count.
 */
class StandardLookUpsTest {
  private static final Set<String> LOOK_UPS = Set.of("find", "all", "ofType", "named");

  /** Where the default is chosen, and where the usual case is decided quickly. */
  private static final String DEFAULTS = ".*\\.(StandardVocabulary|RuleSelection|ShortestLag.*)";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.openinspections.validation");

  @Test
  void nothingAsksTheRegistersOfTheStandardVocabulary() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe("the target is a static look-up", StandardLookUpsTest::isStaticLookUp))
        .check(CLASSES);
  }

  @Test
  void onlyDefaultsAreTheStandardVocabulary() {
    noClasses()
        .that()
        .haveNameNotMatching(DEFAULTS)
        .should()
        .accessTargetWhere(describe("the target is Vocabulary.standard", call -> isStandard(call)))
        .check(CLASSES);
  }

  private static boolean isStaticLookUp(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    JavaClass owner = target.getOwner();
    return owner.isEquivalentTo(AreaRegister.class)
        || (owner.isAssignableTo(RegisterEntry.class) && LOOK_UPS.contains(target.getName()))
        || (owner.isAssignableTo(Code.class) && target.getName().equals("isKnown"))
        || ((owner.isEquivalentTo(FrameworkMatch.class)
                || owner.isEquivalentTo(InspectionFramework.class))
            && target.getName().equals("of")
            && !target.getFullName().contains(Vocabulary.class.getName()));
  }

  private static boolean isStandard(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Vocabulary.class)
        && access.getTarget().getName().equals("standard");
  }
}
