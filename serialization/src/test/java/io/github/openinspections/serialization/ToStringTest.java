package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.core.vocabulary.Code;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public type says what a value is, in one line for people; the types are found. */
class ToStringTest {
  /** They do something, and hold nothing that a person would look for. */
  private static final Set<String> NO_VALUES =
      Set.of(
          "DatasetReader",
          "DatasetWriter",
          "GradeOrder",
          "InspectionReader",
          "InspectionWriter",
          "InspectionsModule",
          "Places",
          "ProfileCollector",
          "RecordDigests",
          "RowReader",
          "ValidationReportReader",
          "ValidationReportWriter");

  private static final Map<Class<?>, Object> VALUES = BoundValues.byType();

  static Stream<Class<?>> types() {
    return PublicTypes.all().filter(ToStringTest::isValue);
  }

  private static boolean isValue(Class<?> type) {
    boolean hasInstances =
        Arrays.stream(type.getMethods())
            .anyMatch(
                method ->
                    method.getDeclaringClass() != Object.class
                        && !Modifier.isStatic(method.getModifiers()));
    return hasInstances
        && !NO_VALUES.contains(type.getSimpleName())
        && !type.getSimpleName().matches(".*(Builder|Draft)")
        && (type.isSealed() || !Modifier.isAbstract(type.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void isNotThatOfEveryObject(Class<?> type) throws NoSuchMethodException {
    Class<?> made = type.isSealed() ? type.getPermittedSubclasses()[0] : type;

    assertThat(made.getMethod("toString").getDeclaringClass())
        .as("%s", made)
        .isNotEqualTo(Object.class);
  }

  static Stream<Object> values() {
    return VALUES.values().stream().filter(value -> !(value instanceof Code));
  }

  @ParameterizedTest
  @MethodSource("values")
  void isOneShortLineForTheMaximalValueToo(Object value) {
    String line = value.toString();

    assertThat(line).hasSizeBetween(1, 200).doesNotContain("Immutable", "Form[");
    assertThat(line.codePoints().allMatch(PlainText::isPlain)).isTrue();
  }
}
