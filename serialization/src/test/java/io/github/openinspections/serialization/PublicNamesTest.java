package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.json.binding.Bindings;
import io.github.openinspections.serialization.json.binding.Bindings.Binding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * The name of an implementation is never written and never needed: the public type has the name.
 */
class PublicNamesTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new InspectionsModule()).build();

  /** Without extensions: Jackson spells their numbers again when it looks for type ids. */
  private static final Inspection INSPECTION =
      Inspection.builder()
          .id("a/2016")
          .type(InspectionType.PROGRESS_REVIEW)
          .title("A review")
          .build();

  /** A host's type that asks for type ids and names no subtypes. */
  record Named(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) Inspection one,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) List<Inspection> several,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = As.WRAPPER_OBJECT) Inspection around,
      @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME) Inspection simple) {}

  private static final Named NAMED =
      new Named(INSPECTION, List.of(INSPECTION, INSPECTION), INSPECTION, INSPECTION);

  @Test
  void isTheTypeIdIfTheHostNamesNone() {
    String json = MAPPER.writeValueAsString(NAMED);
    JsonNode tree = MAPPER.readTree(json);

    assertThat(json).doesNotContain("Immutable");
    for (String pointer : List.of("/one", "/several/0", "/several/1", "/simple")) {
      assertThat(tree.at(pointer).get("@type").asString()).as(pointer).isEqualTo("Inspection");
    }
    assertThat(tree.get("around").propertyNames()).containsExactly("Inspection");
    assertThat(MAPPER.readValue(json, Named.class)).isEqualTo(NAMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "simple"})
  void theImplementationIsUnknown(String property) {
    String json = MAPPER.writeValueAsString(NAMED);
    JsonNode tree = MAPPER.readTree(json.replace("\"Inspection\"", "\"ImmutableInspection\""));
    JsonNode only = MAPPER.createObjectNode().set(property, tree.get(property));

    assertThat(refusal(() -> MAPPER.treeToValue(only, Named.class)))
        .contains("Could not resolve type id 'ImmutableInspection'")
        .contains("known type ids = [Inspection]");
  }

  /** A host's type that lists our type without a name for it. */
  record Listed(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonSubTypes(@JsonSubTypes.Type(Inspection.class))
          Object about) {}

  @Test
  void isTheTypeIdOfASubtypeWithoutAName() {
    Listed listed = new Listed(INSPECTION);
    String json = MAPPER.writeValueAsString(listed);

    assertThat(json).startsWith("{\"about\":{\"@type\":\"Inspection\",");
    assertThat(MAPPER.readValue(json, Listed.class)).isEqualTo(listed);
    assertThat(
            refusal(
                () ->
                    MAPPER.readValue(
                        json.replace("\"Inspection\"", "\"ImmutableInspection\""), Listed.class)))
        .contains("known type ids = [Inspection, Object]");
  }

  /** A host's names for our type. */
  @JsonTypeName("visit")
  interface HostsName {}

  @Test
  void aHostsNameIsPreferred() {
    JsonMapper mixedIn = MAPPER.rebuild().addMixIn(Inspection.class, HostsName.class).build();
    JsonMapper registered =
        MAPPER.rebuild().registerSubtypes(new NamedType(Inspection.class, "visit")).build();

    for (JsonMapper mapper : List.of(mixedIn, registered)) {
      String json = mapper.writeValueAsString(NAMED);
      assertThat(json).contains("\"@type\":\"visit\"").doesNotContain("Immutable");
      assertThat(mapper.readValue(json, Named.class)).isEqualTo(NAMED);
    }
  }

  static Stream<Object> values() {
    return BoundValues.byType().values().stream()
        .filter(value -> Bindings.find(value.getClass()).filter(Binding::isRead).isPresent());
  }

  @ParameterizedTest
  @MethodSource("values")
  void isTheNameOfARoot(Object value) {
    Class<?> type = Bindings.find(value.getClass()).orElseThrow().type();
    JsonMapper mapper =
        MAPPER
            .rebuild()
            .enable(SerializationFeature.WRAP_ROOT_VALUE)
            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
            .build();
    String json = mapper.writeValueAsString(value);

    assertThat(json).startsWith("{\"" + type.getSimpleName() + "\":");
    assertThat((Object) mapper.readValue(json, type)).isEqualTo(value);
  }

  /** A host's type whose type Jackson would deduce from the properties of beans. */
  record Deduced(@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION) Inspection one) {}

  /** The same with a list of what it could be. */
  record DeducedOfSeveral(
      @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
          @JsonSubTypes({@JsonSubTypes.Type(Inspection.class), @JsonSubTypes.Type(Listed.class)})
          Object one) {}

  @Test
  void aTypeIsNotDeduced() {
    String sentence =
        "Inspection is neither written nor read with a type that is deduced from its properties:"
            + " declare the property as Inspection or with @JsonTypeInfo(use =";

    assertThat(refusal(() -> MAPPER.writeValueAsString(new Deduced(INSPECTION))))
        .contains(sentence);
    assertThat(refusal(() -> MAPPER.writeValueAsString(new DeducedOfSeveral(INSPECTION))))
        .contains(sentence);
    JsonNode tree = MAPPER.createObjectNode().set("one", MAPPER.valueToTree(INSPECTION));
    assertThat(refusal(() -> MAPPER.treeToValue(tree, Deduced.class))).contains(sentence);
  }

  private static String refusal(Runnable task) {
    DatabindException thrown = catchThrowableOfType(DatabindException.class, task::run);
    assertThat(thrown).as("the refusal").isNotNull();
    return String.valueOf(thrown.getMessage());
  }
}
