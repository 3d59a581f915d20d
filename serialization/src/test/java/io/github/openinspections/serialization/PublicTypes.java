package io.github.openinspections.serialization;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that users see, found in what was compiled, so that none can be forgotten. */
final class PublicTypes {
  private static final Set<String> EXPORTED =
      Stream.of(
              "core: dataset history language place problem profile release time vocabulary",
              "serialization: csv options published release report tables")
          .flatMap(PublicTypes::packages)
          .collect(Collectors.toSet());

  private PublicTypes() {}

  private static Stream<String> packages(String module) {
    String root = "io.github.openinspections." + module.substring(0, module.indexOf(':'));
    return Stream.concat(
        Stream.of(root),
        Stream.of(module.substring(module.indexOf(' ') + 1).split(" ", -1))
            .map(name -> root + "." + name));
  }

  /** Returns the public types of core and of this module, constants and exceptions aside. */
  static Stream<Class<?>> all() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                "io.github.openinspections.core", "io.github.openinspections.serialization")
            .stream()
            .filter(PublicTypes::isPublic)
            .filter(type -> !type.isEnum() && !type.isAnnotation())
            .filter(
                type -> !type.isAssignableTo(Throwable.class) && !type.isAssignableTo(Enum.class))
            .filter(type -> EXPORTED.contains(type.getPackageName()))
            .sorted(Comparator.comparing(JavaClass::getName))
            .<Class<?>>map(JavaClass::reflect);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicTypes::isPublic).orElse(true);
  }
}
