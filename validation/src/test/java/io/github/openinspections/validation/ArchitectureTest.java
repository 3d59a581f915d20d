package io.github.openinspections.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.openinspections.validation");

  @Test
  void knowsNeitherJsonNorItsReaders() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.openinspections.serialization..", "tools.jackson..", "com.fasterxml..")
        .check(CLASSES);
  }

  @Test
  void rulesOfOnesOwnNeedOneRoom() {
    noClasses()
        .that()
        .resideInAPackage("..validation.rule")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..validation", "..validation.rules", "..validation.record")
        .check(CLASSES);
  }

  @Test
  void theEngineNeedsNoJakartaAndNobodyNeedsHibernate() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..validation.constraints")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "org.hibernate..", "..validation.constraints")
        .check(CLASSES);
    noClasses()
        .that()
        .doNotHaveSimpleName("HibernateExtras")
        .and()
        .doNotHaveSimpleName("InspectionConstraints")
        .and()
        .doNotHaveSimpleName("ConformsToRulesDef")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.hibernate..")
        .check(CLASSES);
  }

  @Test
  void packagesDoNotGoInCircles() {
    slices().matching("io.github.openinspections.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyConstraintsReflect() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..validation.constraints")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .check(CLASSES);
  }

  @Test
  void nothingIsPrintedAndNothingVagueIsThrown() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
  }
}
