package io.github.openinspections.validation.constraints;

import static io.github.openinspections.validation.constraints.Samples.RATED_WRONGLY;
import static io.github.openinspections.validation.constraints.Samples.paths;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementTest {
  private static final String WITHIN = "progress[0].grade.level";

  static final class Field {
    @ConformsToRules final Inspection inspection = RATED_WRONGLY;
  }

  static final class Getter {
    @ConformsToRules
    public Inspection getInspection() {
      return RATED_WRONGLY;
    }
  }

  record Component(@ConformsToRules @Nullable Inspection inspection) {}

  static final class Elements {
    final List<@ConformsToRules Inspection> list = List.of(Samples.FINE, RATED_WRONGLY);
    final Map<String, @ConformsToRules Inspection> map = Map.of("first", RATED_WRONGLY);
    final Optional<@ConformsToRules Inspection> optional = Optional.of(RATED_WRONGLY);
  }

  record Batch(List<@Valid Component> components) {}

  public static class Service {
    public void take(@ConformsToRules Inspection inspection) {}

    public void takeAll(List<@ConformsToRules Inspection> inspections) {}

    @ConformsToRules
    public Inspection give() {
      return RATED_WRONGLY;
    }
  }

  @ParameterizedTest
  @EnumSource
  void onAField(Provider provider) {
    assertThat(paths(provider.validator().validate(new Field())))
        .containsExactly("inspection." + WITHIN);
  }

  @ParameterizedTest
  @EnumSource
  void onAGetter(Provider provider) {
    assertThat(paths(provider.validator().validate(new Getter())))
        .containsExactly("inspection." + WITHIN);
  }

  @ParameterizedTest
  @EnumSource
  void onARecordComponent(Provider provider) {
    assertThat(paths(provider.validator().validate(new Component(RATED_WRONGLY))))
        .containsExactly("inspection." + WITHIN);
  }

  @ParameterizedTest
  @EnumSource
  void onTheElementsOfContainers(Provider provider) {
    assertThat(paths(provider.validator().validate(new Elements())))
        .containsExactlyInAnyOrder(
            "list[1].<list element>." + WITHIN,
            "map[first].<map value>." + WITHIN,
            "optional." + WITHIN);
  }

  @ParameterizedTest
  @EnumSource
  void onNestedObjects(Provider provider) {
    assertThat(
            paths(provider.validator().validate(new Batch(List.of(new Component(RATED_WRONGLY))))))
        .containsExactly("components[0].inspection." + WITHIN);
  }

  @ParameterizedTest
  @EnumSource
  void onParameters(Provider provider) throws NoSuchMethodException {
    var take = Service.class.getMethod("take", Inspection.class);
    var takeAll = Service.class.getMethod("takeAll", List.class);
    var executables = provider.validator().forExecutables();
    Object[] one = {RATED_WRONGLY};
    Object[] several = {List.of(RATED_WRONGLY)};

    assertThat(paths(executables.validateParameters(new Service(), take, one)))
        .containsExactly("take.inspection." + WITHIN);
    assertThat(paths(executables.validateParameters(new Service(), takeAll, several)))
        .containsExactly("takeAll.inspections[0].<list element>." + WITHIN);
  }

  @ParameterizedTest
  @EnumSource
  void onReturnValues(Provider provider) throws NoSuchMethodException {
    var give = Service.class.getMethod("give");
    Set<ConstraintViolation<Service>> violations =
        provider
            .validator()
            .forExecutables()
            .validateReturnValue(new Service(), give, RATED_WRONGLY);

    assertThat(paths(violations)).containsExactly("give.<return value>." + WITHIN);
  }

  @ParameterizedTest
  @EnumSource
  void nullIsValid(Provider provider) {
    assertThat(provider.validator().validate(new Component(null))).isEmpty();
  }
}
