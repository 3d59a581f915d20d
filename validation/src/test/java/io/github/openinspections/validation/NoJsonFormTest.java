package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openinspections.serialization.InspectionsModule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** The Jackson module refuses the types of this module, which it does not know. */
class NoJsonFormTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new InspectionsModule()).build();

  static Stream<Object> values() {
    DatasetValidator validator = DatasetValidator.standard();
    return Stream.of(
        RuleBook.standard(), InspectionValidator.standard(), validator, validator.begin(0));
  }

  @ParameterizedTest
  @MethodSource("values")
  void isSaid(Object value) {
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.writeValueAsString(List.of(value)))
        .withMessageContaining(
            value.getClass().getSimpleName()
                + " has no JSON form: write what it makes: problems or a report");
  }
}
