package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.openinspections.core.vocabulary.Code;
import io.github.openinspections.serialization.json.binding.Bindings;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * With the module every public type is written in its published form, or refused with a sentence
 * that says what to write. The types are found, so that none can be forgotten.
 */
class EveryTypeTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new InspectionsModule()).build();

  /** All ways in which a document of a host can hold a value, as a name of a property aside. */
  private static final Map<String, Function<Object, Object>> PLACES = places();

  private static final Map<Class<?>, Object> VALUES = BoundValues.byType();

  /** A host's own type. */
  record Anything(Object value) {}

  private static Map<String, Function<Object, Object>> places() {
    Map<String, Function<Object, Object>> places = new LinkedHashMap<>();
    places.put("", value -> value);
    places.put("/value", Anything::new);
    places.put("/0", List::of);
    places.put("/0/0", value -> new Object[] {Optional.of(List.of(value))});
    places.put("/key", value -> Map.of("key", value));
    return places;
  }

  static Stream<Class<?>> types() {
    return PublicTypes.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void isWrittenOrRefusedWithAdvice(Class<?> type) throws Exception {
    if (Bindings.find(type).isPresent()) {
      assertThat(VALUES).as("BoundValues").containsKey(type);
      Object value = Objects.requireNonNull(VALUES.get(type));
      isWritten(value);
      isReadOrRefused(type, value);
    } else {
      isRefused(type);
    }
  }

  private static void isWritten(Object value) {
    JsonNode form = tree(value);
    assertThat(form.isEmpty() && !form.isString()).as("empty").isFalse();
    PLACES.forEach(
        (pointer, place) ->
            assertThat(tree(place.apply(value)).at(pointer)).as(pointer).isEqualTo(form));
    if (form.isString()) {
      assertThat(tree(Map.of(value, 1)).propertyNames()).containsExactly(form.asString());
    } else {
      assertThat(refusal(() -> tree(Map.of(value, 1))))
          .contains("is written as an object and cannot be the name of a property");
    }
  }

  private static void isReadOrRefused(Class<?> type, Object value) {
    String json = MAPPER.writeValueAsString(value);
    if (!Bindings.find(type).orElseThrow().isRead()) {
      assertThat(refusal(() -> MAPPER.readValue(json, type)))
          .contains(type.getSimpleName() + " is written and not read: ");
      return;
    }
    assertThat((Object) MAPPER.readValue(json, type)).isEqualTo(value);
    assertThat((Object) MAPPER.readValue(json, value.getClass())).isEqualTo(value);
    JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
    assertThat(MAPPER.<Object>readValue("[" + json + "]", list)).isEqualTo(List.of(value));
    JavaType map = MAPPER.getTypeFactory().constructMapType(Map.class, type, Integer.class);
    if (json.startsWith("\"")) {
      assertThat(MAPPER.<Object>readValue("{" + json + ": 1}", map)).isEqualTo(Map.of(value, 1));
    } else {
      assertThat(refusal(() -> MAPPER.readValue("{\"key\": 1}", map))).contains("expected object");
    }
    assertThat(refusal(() -> MAPPER.readerForUpdating(value).readValue(json)))
        .contains(" is immutable and cannot be updated: ");
    assertThat(refusal(() -> MAPPER.updateValue(value, MAPPER.readTree(json))))
        .contains(" is immutable and cannot be updated: ");
  }

  private static void isRefused(Class<?> type) throws Exception {
    if (type == Code.class) {
      assertThat(refusal(() -> MAPPER.readValue("\"x\"", type))).contains("read one of its kinds");
      return;
    }
    Object value = anyOf(type);
    String sentence = " has no JSON form: write ";
    PLACES.forEach(
        (pointer, place) ->
            assertThat(refusal(() -> tree(place.apply(value))))
                .as(type + pointer)
                .contains(sentence));
    if (hasText(value)) { // Jackson adds the key to the message
      IdentityHashMap<Object, Integer> keys = new IdentityHashMap<>();
      keys.put(value, 1);
      assertThat(refusal(() -> tree(keys))).contains(sentence);
    }
    JavaType map = MAPPER.getTypeFactory().constructMapType(Map.class, type, Integer.class);
    assertThat(refusal(() -> MAPPER.readValue("{}", type))).as("" + type).contains(sentence);
    assertThat(refusal(() -> MAPPER.readValue("{\"key\": 1}", map))).contains(sentence);
  }

  /** Returns a value without any content, which is enough to refuse it. */
  private static Object anyOf(Class<?> type) throws Exception {
    if (type.isSealed()) {
      return anyOf(type.getPermittedSubclasses()[0]);
    }
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }
    Field unsafe = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
    unsafe.setAccessible(true);
    return unsafe
        .getType()
        .getMethod("allocateInstance", Class.class)
        .invoke(unsafe.get(null), type);
  }

  private static boolean hasText(Object value) {
    try {
      return value.toString() != null;
    } catch (NullPointerException withoutContent) {
      return false;
    }
  }

  private static JsonNode tree(Object value) {
    return MAPPER.readTree(MAPPER.writeValueAsString(value));
  }

  private static String refusal(Runnable task) {
    DatabindException thrown = catchThrowableOfType(DatabindException.class, task::run);
    assertThat(thrown).as("the refusal").isNotNull();
    return String.valueOf(thrown.getMessage());
  }
}
