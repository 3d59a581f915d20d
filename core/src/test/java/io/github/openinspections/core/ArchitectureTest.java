package io.github.openinspections.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What core may depend on, and what it exports. */
class ArchitectureTest {
  private static final String ROOT = "io.github.openinspections.core";
  private static final String TEXT = ROOT + ".text";
  private static final String FACTS = ROOT + ".facts";
  private static final String RELEASE_WORDS = ROOT + ".release.words";
  private static final Set<String> EXPORTED =
      Set.of(
          ROOT,
          ROOT + ".dataset",
          ROOT + ".history",
          ROOT + ".language",
          ROOT + ".place",
          ROOT + ".problem",
          ROOT + ".profile",
          ROOT + ".release",
          ROOT + ".time",
          ROOT + ".vocabulary");

  /** Every package with the packages that it may import; there are no cycles. */
  private static final Map<String, Set<String>> IMPORTS =
      Map.ofEntries(
          Map.entry("", Set.of("text", "time", "vocabulary")),
          Map.entry("dataset", Set.of("", "problem", "text", "time")),
          Map.entry("facts", Set.of("language", "problem", "text", "time")),
          Map.entry("history", Set.of("", "place", "text", "time", "vocabulary")),
          Map.entry("language", Set.of("problem", "text")),
          Map.entry("place", Set.of("", "text", "time", "vocabulary")),
          Map.entry("problem", Set.of("text")),
          Map.entry("profile", Set.of("", "problem", "text", "time", "vocabulary")),
          Map.entry(
              "release",
              Set.of(
                  "",
                  "dataset",
                  "language",
                  "place",
                  "problem",
                  "release.words",
                  "text",
                  "time",
                  "vocabulary")),
          Map.entry("release.words", Set.of("language", "text")),
          Map.entry("text", Set.of()),
          Map.entry("time", Set.of("text")),
          Map.entry("vocabulary", Set.of("facts", "problem", "text", "time")));

  /** Annotations that only the compiler and its processors read. */
  private static final String[] COMPILE_TIME = {
    "org.jspecify.annotations",
    "org.immutables.serial",
    "org.immutables.value",
    "javax.annotation.processing"
  };

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  static Stream<ArchRule> rules() {
    DescribedPredicate<JavaClass> allowed =
        resideInAPackage("java..").or(resideInAPackage(ROOT + ".."));
    for (String annotations : COMPILE_TIME) {
      allowed = allowed.or(resideInAPackage(annotations));
    }
    return Stream.of(
        classes().should().onlyDependOnClassesThat(allowed),
        noClasses().should().accessClassesThat().resideInAnyPackage(COMPILE_TIME),
        noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect"),
        noClasses().should().callMethod(Class.class, "forName", String.class),
        slices().matching("(" + ROOT + "..)").should().beFreeOfCycles(),
        methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(TEXT)
            .should()
            .notHaveRawReturnType(resideInAPackage(TEXT)),
        fields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(TEXT)
            .should()
            .notHaveRawType(resideInAPackage(TEXT)),
        classes()
            .that()
            .arePublic()
            .should()
            .resideInAnyPackage(
                Stream.concat(EXPORTED.stream(), Stream.of(TEXT, FACTS, RELEASE_WORDS))
                    .toArray(String[]::new)),
        classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic(),
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS,
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isFollowed(ArchRule rule) {
    assertThat(CORE.contain(Inspection.class)).isTrue();
    rule.check(CORE);
  }

  @Test
  void everyPackageImportsOnlyWhatItMay() {
    Map<String, Set<String>> imports = new TreeMap<>();
    CORE.forEach(
        type -> {
          Set<String> packages = imports.computeIfAbsent(packageOf(type), name -> new TreeSet<>());
          type.getDirectDependenciesFromSelf().stream()
              .map(Dependency::getTargetClass)
              .filter(target -> target.getPackageName().startsWith(ROOT))
              .map(ArchitectureTest::packageOf)
              .filter(target -> !target.equals(packageOf(type)))
              .forEach(packages::add);
        });

    assertThat(imports).containsExactlyInAnyOrderEntriesOf(IMPORTS);
  }

  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  /** What is not public in the face is generated from what is. */
  @Test
  void theFaceHoldsWhatUsersImportAndNothingElse() {
    assertThat(CORE.stream())
        .filteredOn(type -> type.getPackageName().equals(ROOT) && !type.isNestedClass())
        .filteredOn(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
        .extracting(JavaClass::getSimpleName)
        .allMatch(name -> name.matches("(Immutable|With)[A-Z].*|package-info"));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CORE.stream().map(JavaClass::getPackage).distinct())
        .hasSize(EXPORTED.size() + 3)
        .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void theModuleExportsThesePackagesAndTextOnlyToTheOtherModules() {
    ModuleDescriptor module =
        ModuleFinder.of(Path.of("target", "classes")).find(ROOT).orElseThrow().descriptor();

    assertThat(module.exports().stream().filter(export -> !export.isQualified()))
        .map(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrderElementsOf(EXPORTED);
    assertThat(module.exports().stream().filter(ModuleDescriptor.Exports::isQualified))
        .singleElement()
        .satisfies(
            export -> {
              assertThat(export.source()).isEqualTo(TEXT);
              assertThat(export.targets())
                  .allMatch(name -> name.startsWith("io.github.openinspections."));
            });
    assertThat(module.isOpen()).isFalse();
    assertThat(module.opens()).isEmpty();
  }
}
