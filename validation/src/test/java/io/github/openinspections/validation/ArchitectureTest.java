package io.github.openinspections.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "io.github.openinspections.validation";

  /** Every package with those that it may import; there are no cycles. */
  private static final Map<String, Set<String>> IMPORTS =
      Map.ofEntries(
          Map.entry("", Set.of("book", "record", "report", "rule", "rules")),
          Map.entry("book", Set.of("dataset", "record", "rule", "rules")),
          Map.entry("constraints", Set.of("", "rules")),
          Map.entry("dataset", Set.of("meaning", "rule")),
          Map.entry("meaning", Set.of()),
          Map.entry("record", Set.of("rule")),
          Map.entry("report", Set.of("book", "dataset", "record", "rule")),
          Map.entry("rule", Set.of()),
          Map.entry("rules", Set.of("dataset", "meaning", "rule")),
          Map.entry("testing", Set.of("", "rule")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

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
  void customRulesNeedOnePackage() {
    noClasses()
        .that()
        .resideInAPackage("..validation.rule")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..validation", "..validation.rules", "..validation.record")
        .check(CLASSES);
  }

  @Test
  void theEngineNeedsNoJakartaAndNothingNeedsHibernate() {
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
  void everyPackageImportsOnlyWhatItMay() {
    Map<String, Set<String>> imports = new TreeMap<>();
    CLASSES.forEach(
        type -> {
          Set<String> rooms = imports.computeIfAbsent(room(type), name -> new TreeSet<>());
          type.getDirectDependenciesFromSelf().stream()
              .map(Dependency::getTargetClass)
              .filter(target -> target.getPackageName().startsWith(ROOT))
              .map(ArchitectureTest::room)
              .filter(room -> !room.equals(room(type)))
              .forEach(rooms::add);
        });

    assertThat(imports).containsExactlyInAnyOrderEntriesOf(IMPORTS);
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  /** Package-private classes are internal too, and belong elsewhere. */
  @Test
  void theRootPackageHoldsOnlyWhatUsersImport() {
    assertThat(CLASSES)
        .filteredOn(type -> type.getPackageName().equals(ROOT) && !type.isNestedClass())
        .filteredOn(type -> !type.getSimpleName().equals("package-info"))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder(
            "DatasetValidator", "InspectionValidator", "PartialReport", "RuleBook");
  }

  /** At a call, {@code true} says nothing; an enum or two methods do. */
  @Test
  void noPublicMethodTakesABoolean() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(
            "..validation", "..validation.rule", "..validation.testing", "..validation.constraints")
        .should()
        .notHaveRawParameterTypes(
            DescribedPredicate.describe(
                "with a boolean",
                types -> types.stream().anyMatch(type -> type.isEquivalentTo(boolean.class))))
        .check(CLASSES);
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
  void nothingIsPrintedAndNoGenericExceptionIsThrown() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
  }
}
