package io.github.openinspections.serialization;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.github.openinspections.core.language.Translation;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The boundaries of the module and of its packages. */
class ArchitectureTest {
  private static final String ROOT = "io.github.openinspections.serialization";
  private static final String SERVICE = "tools.jackson.databind.JacksonModule";

  /** Every package with the packages that it may import; there are no cycles. */
  private static final Map<String, Set<String>> IMPORTS =
      Map.ofEntries(
          Map.entry(
              "",
              Set.of(
                  "csv",
                  "databind",
                  "finding",
                  "json",
                  "json.binding",
                  "mapping",
                  "options",
                  "published",
                  "reading",
                  "report",
                  "source",
                  "table",
                  "tables")),
          Map.entry("csv", Set.of("finding", "items", "mapping", "options")),
          Map.entry("databind", Set.of("finding", "json", "json.binding", "reading")),
          Map.entry("finding", Set.of("options", "source")),
          Map.entry("items", Set.of()),
          Map.entry("json", Set.of("finding", "source")),
          Map.entry("json.binding", Set.of("finding", "json")),
          Map.entry("json.fast", Set.of("finding", "json", "options", "source")),
          Map.entry("mapping", Set.of("json", "options", "reading")),
          Map.entry("options", Set.of()),
          Map.entry("published", Set.of("csv", "finding")),
          Map.entry(
              "reading",
              Set.of(
                  "finding",
                  "json",
                  "json.binding",
                  "json.fast",
                  "options",
                  "source",
                  "spreadsheet")),
          Map.entry("release", Set.of("json", "json.binding", "report")),
          Map.entry("report", Set.of("finding", "json", "json.binding", "options", "reading")),
          Map.entry("source", Set.of()),
          Map.entry("spreadsheet", Set.of("options", "source")),
          Map.entry(
              "table",
              Set.of(
                  "csv",
                  "finding",
                  "options",
                  "published",
                  "reading",
                  "source",
                  "spreadsheet",
                  "tables")),
          Map.entry("tables", Set.of("finding", "json", "json.binding", "options", "reading")));

  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(compiled());

  @Test
  void knowsNoRulesAndNoJakarta() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.github.openinspections.validation..", "jakarta..", "javax..")
        .check(CLASSES.that(resideOutsideOfPackage(ROOT + ".spreadsheet")));
  }

  /** The JDK's parser of XML is in a package that begins like those of Jakarta did. */
  @Test
  void spreadsheetsTouchStreamsOfXmlAndNothingElse() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".spreadsheet")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("io.github.openinspections.validation..", "jakarta..", "javax..")
                .and(resideOutsideOfPackage("javax.xml.stream..")))
        .check(CLASSES);
  }

  /** A host with another databind excludes ours and loses only the module. */
  @Test
  void onlyTheModuleTouchesDatabind() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .and()
        .resideOutsideOfPackage(ROOT + ".databind")
        .and()
        .doNotHaveSimpleName("InspectionsModule")
        .and()
        .doNotHaveSimpleName("InspectionFormatException")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage("tools.jackson.databind..")
        .check(CLASSES);
  }

  @Test
  void nobodyNeedsTheModule() {
    noClasses()
        .that()
        .doNotHaveSimpleName("InspectionsModule")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".databind")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("InspectionsModule")
        .check(CLASSES.that(resideOutsideOfPackage(ROOT + ".databind")));
  }

  @Test
  void onlyTablesTouchTheCsvLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".table", ROOT + ".tables")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.siegmar..")
        .check(CLASSES);
  }

  @Test
  void rowsAndBytesKnowNoJackson() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".options",
            ROOT + ".published",
            ROOT + ".source",
            ROOT + ".spreadsheet",
            ROOT + ".table")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
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

  /** Package-private classes are engines too, and are elsewhere. */
  @Test
  void theRootPackageHoldsWhatUsersImportAndNothingElse() {
    assertThat(CLASSES)
        .filteredOn(type -> type.getPackageName().equals(ROOT) && !type.isNestedClass())
        .filteredOn(type -> !type.getSimpleName().equals("package-info"))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder(
            "DatasetReader",
            "DatasetWriter",
            "InspectionFormatException",
            "InspectionReader",
            "InspectionSchema",
            "InspectionWriter",
            "InspectionsModule",
            "ReadingRules",
            "ValidationReportReader",
            "ValidationReportWriter");
  }

  @Test
  void nothingIsReflectedUpon() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect").check(CLASSES);
    noClasses().should().callMethod(Class.class, "forName", String.class).check(CLASSES);
  }

  @Test
  void nothingIsPrintedAndNothingGenericThrown() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
  }

  @Test
  void theServicesAreProvidedOnBothPaths() throws IOException {
    assertThat(module().provides())
        .extracting(ModuleDescriptor.Provides::service)
        .containsExactlyInAnyOrder(SERVICE, Translation.class.getName());
    for (ModuleDescriptor.Provides provides : module().provides()) {
      Path file = compiled().resolve("META-INF/services/" + provides.service());
      assertThat(Files.readString(file).lines().toList()).isEqualTo(provides.providers());
    }
  }

  @Test
  void theModuleExportsItsPublicPackages() throws IOException {
    assertThat(module().exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder(
            ROOT,
            ROOT + ".csv",
            ROOT + ".options",
            ROOT + ".published",
            ROOT + ".release",
            ROOT + ".report",
            ROOT + ".tables");
    assertThat(module().opens()).isEmpty();
    assertThat(module().requires())
        .filteredOn(r -> !r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder(
            "java.base",
            "java.xml",
            "io.github.openinspections.core",
            "tools.jackson.core",
            "tools.jackson.databind");
  }

  private static ModuleDescriptor module() throws IOException {
    try (InputStream in = Files.newInputStream(compiled().resolve("module-info.class"))) {
      return ModuleDescriptor.read(in);
    }
  }

  private static Path compiled() {
    try {
      return Path.of(
          InspectionsModule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
