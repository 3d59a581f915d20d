package io.github.openinspections.serialization;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The boundaries of the module and of the rooms inside it. */
class ArchitectureTest {
  private static final String ROOT = "io.github.openinspections.serialization";
  private static final String SERVICE = "tools.jackson.databind.JacksonModule";

  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(compiled());

  @Test
  void knowsNoRulesAndNoJakarta() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.github.openinspections.validation..", "jakarta..", "javax..")
        .check(CLASSES);
  }

  /** Whoever lives with another databind excludes ours and loses the module alone. */
  @Test
  void onlyTheModuleTouchesDatabind() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .and()
        .doNotHaveSimpleName("InspectionsModule")
        .and()
        .doNotHaveSimpleName("FormDeserializer")
        .and()
        .doNotHaveSimpleName("FormSerializer")
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
        .and()
        .doNotHaveSimpleName("FormDeserializer")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            ROOT
                + "\\.(InspectionsModule|FormDeserializer|FormSerializer|InspectionFormatException)")
        .check(CLASSES);
  }

  @Test
  void theRoomsLeadOneWay() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".json")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".source")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT, ROOT + ".json", "tools.jackson..")
        .check(CLASSES);
    SlicesRuleDefinition.slices()
        .matching("io.github.openinspections.(**)")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
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
  void theServiceIsProvidedOnBothPaths() throws IOException {
    ModuleDescriptor module = module();

    assertThat(module.provides()).hasSize(1);
    ModuleDescriptor.Provides provides = module.provides().iterator().next();
    assertThat(provides.service()).isEqualTo(SERVICE);
    assertThat(provides.providers()).isEqualTo(List.of(InspectionsModule.class.getName()));
    assertThat(Files.readString(compiled().resolve("META-INF/services/" + SERVICE)).strip())
        .isEqualTo(InspectionsModule.class.getName());
  }

  @Test
  void theModuleShowsItsRootAndTables() throws IOException {
    assertThat(module().exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder(ROOT, ROOT + ".csv");
    assertThat(module().opens()).isEmpty();
    assertThat(module().requires())
        .filteredOn(r -> !r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder(
            "java.base",
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
