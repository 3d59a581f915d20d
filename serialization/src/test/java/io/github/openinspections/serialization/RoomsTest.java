package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.openinspections.core.language.Translation;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public members of internal packages. */
class RoomsTest {
  private static final String ROOT = "io.github.openinspections.serialization";

  /** The exported packages: users may need what no other package does. */
  private static final Set<String> EXPORTED =
      Set.of(
          ROOT,
          ROOT + ".csv",
          ROOT + ".options",
          ROOT + ".published",
          ROOT + ".release",
          ROOT + ".report",
          ROOT + ".tables");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void isOnlyWhatTheyUse() {
    Set<String> used = membersUsedElsewhere();

    assertThat(
            CLASSES.stream()
                .filter(type -> !EXPORTED.contains(type.getPackageName()))
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(member -> !isImplied(member))
                .map(JavaMember::getFullName)
                .filter(name -> !used.contains(name))
                .sorted())
        .isEmpty();
  }

  private static Set<String> membersUsedElsewhere() {
    return CLASSES.stream()
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .flatMap(
            access ->
                access.getTarget().resolveMember().stream()
                    .filter(member -> !isInOnePackage(access.getOriginOwner(), member.getOwner())))
        .map(JavaMember::getFullName)
        .collect(Collectors.toSet());
  }

  private static boolean isInOnePackage(JavaClass one, JavaClass other) {
    return one.getPackageName().equals(other.getPackageName());
  }

  /** Public because of the language, the compiler, or a type above or below. */
  private static boolean isImplied(JavaMember member) {
    JavaClass owner = member.getOwner();
    if (member instanceof JavaField field) {
      boolean constant =
          field.getRawType().isPrimitive() || field.getRawType().isEquivalentTo(String.class);
      return owner.isEnum() || owner.isInterface() || constant;
    }
    JavaCodeUnit code = (JavaCodeUnit) member;
    return (owner.isAssignableTo(Translation.class) && code.isConstructor()) // by service loading
        || (owner.isRecord() && isOfComponents(code))
        || owner.isInterface()
        || (owner.isEnum() && Set.of("values", "valueOf").contains(code.getName()))
        || member.getModifiers().contains(JavaModifier.SYNTHETIC)
        || member.getModifiers().contains(JavaModifier.BRIDGE)
        || (member instanceof JavaMethod method && isInAnotherType(method));
  }

  private static boolean isOfComponents(JavaCodeUnit code) {
    Set<String> components =
        code.getOwner().getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .map(JavaField::getName)
            .collect(Collectors.toSet());
    return code.isConstructor()
        || components.contains(code.getName())
        || Set.of("toString", "hashCode", "equals").contains(code.getName());
  }

  private static boolean isInAnotherType(JavaMethod method) {
    JavaClass owner = method.getOwner();
    Stream<JavaClass> above =
        Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream());
    Stream<JavaClass> belowElsewhere =
        owner.getAllSubclasses().stream().filter(type -> !isInOnePackage(type, owner));
    return Stream.concat(above, belowElsewhere)
        .flatMap(type -> type.getMethods().stream())
        .anyMatch(other -> other.getName().equals(method.getName()));
  }
}
