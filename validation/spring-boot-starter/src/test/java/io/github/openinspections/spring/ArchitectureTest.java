package io.github.openinspections.spring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;

class ArchitectureTest {
  private static final String OURS = "io.github.openinspections.";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.openinspections");

  private static final JavaClasses STARTER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.openinspections.spring");

  /** This module alone may know both sides; neither knows it, or Spring. */
  @Test
  void onlyTheStarterKnowsSerializationAndValidation() {
    noClasses()
        .that()
        .resideInAPackage(OURS + "serialization..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(OURS + "validation..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage(OURS + "validation..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(OURS + "serialization..")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackage(OURS + "spring..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(OURS + "spring..", "org.springframework..")
        .check(ALL);
  }

  /** Packages of the libraries that they do not export are none of the starter's either. */
  @Test
  void usesWhatEverybodyMayUse() {
    noClasses()
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage(OURS + "serialization..", OURS + "validation..")
                .and(
                    com.tngtech.archunit.base.DescribedPredicate.not(
                        JavaClass.Predicates.resideInAnyPackage(
                            OURS + "serialization",
                            OURS + "serialization.options",
                            OURS + "serialization.report",
                            OURS + "validation",
                            OURS + "validation.constraints",
                            OURS + "validation.rule"))))
        .check(STARTER);
  }

  @Test
  void fewTypesArePublic() {
    assertThat(STARTER)
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder(
            "EnglishRefusals",
            "InspectionsAutoConfiguration",
            "InspectionsMetricsAutoConfiguration",
            "InspectionsValidationAutoConfiguration",
            "InspectionsWebAutoConfiguration",
            "ListedProblem",
            "RefusedInspectionException");
  }

  @Test
  void whatABatchProgramLoadsNeedsNoWeb() {
    noClasses()
        .that()
        .haveNameMatching(".*\\.Inspections(AutoConfiguration|Properties)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework.web..",
            "org.springframework.http..",
            "jakarta.servlet..",
            "io.micrometer..",
            "org.hibernate..")
        .check(STARTER);
  }

  @Test
  void springFindsEveryAutoConfiguration() throws Exception {
    assertThat(
            Files.readAllLines(
                Path.of(
                    "src/main/resources/META-INF/spring",
                    AutoConfiguration.class.getName() + ".imports")))
        .containsExactlyInAnyOrderElementsOf(
            STARTER.stream()
                .filter(type -> type.isAnnotatedWith(AutoConfiguration.class))
                .map(JavaClass::getName)
                .toList());
  }

  @Test
  void nothingIsPrintedAndNoGenericExceptionIsThrown() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(STARTER);
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(STARTER);
  }
}
