package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.openinspections.serialization.InspectionsModule;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Jackson module refuses the types of this module, which it does not know. The types are found,
 * so that none can be forgotten.
 */
class NoJsonFormTest {
  private static final String ROOT = NoJsonFormTest.class.getPackageName();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new InspectionsModule()).build();

  static Stream<Class<?>> types() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT).stream()
            .filter(type -> type.getPackageName().equals(ROOT) || isExported(type))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(type -> !type.isEnum() && !type.isNestedClass())
            .<Class<?>>map(JavaClass::reflect)
            .sorted((left, right) -> left.getName().compareTo(right.getName()));
  }

  private static boolean isExported(JavaClass type) {
    return type.getPackageName().matches("\\Q" + ROOT + "\\E\\.(constraints|rule|testing)");
  }

  @ParameterizedTest
  @MethodSource("types")
  void isSaid(Class<?> type) throws Exception {
    Object value = anyOf(type);

    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.writeValueAsString(List.of(value)))
        .withMessageContaining(type.getSimpleName() + " has no JSON form: write ");
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.readValue("{}", type))
        .withMessageContaining(" has no JSON form: write ");
  }

  @Test
  void theEntryPointsAreAmongThem() {
    assertThat(types())
        .contains(
            RuleBook.class, InspectionValidator.class, DatasetValidator.class, PartialReport.class);
  }

  /** A value of which only the type matters. */
  private static Object anyOf(Class<?> type) throws Exception {
    Field unsafe = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
    unsafe.setAccessible(true);
    return unsafe
        .getType()
        .getMethod("allocateInstance", Class.class)
        .invoke(unsafe.get(null), type);
  }
}
