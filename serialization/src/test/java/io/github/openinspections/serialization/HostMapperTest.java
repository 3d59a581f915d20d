package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.openinspections.core.Extension;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.csv.Row;
import io.github.openinspections.serialization.csv.TableMapping;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What a host's mapper can be set to, and what a host's types can say about ours. */
class HostMapperTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new InspectionsModule()).build();

  /** Its extension has numbers in the spelling that a tree gives them. */
  private static final Inspection INSPECTION =
      Inspection.builder()
          .id("a/2016")
          .type(InspectionType.PROGRESS_REVIEW)
          .addExtensions(Extension.of("x-places", "[2.50,{\"é\":1}]"))
          .build();

  private static final Problem PROBLEM = SampleReport.report().problems().get(0);
  private static final PartialDate DATE = PartialDate.parse("2016-05");

  /** The names that the host gives to our types. */
  @JacksonAnnotationsInside
  @Retention(RetentionPolicy.RUNTIME)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Inspection.class, name = "inspection"),
    @JsonSubTypes.Type(value = Problem.class, name = "problem"),
    @JsonSubTypes.Type(value = PartialDate.class, name = "date")
  })
  @interface Subjects {}

  /** A host's type with type ids in all places that Jackson knows. */
  record Cases(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = As.PROPERTY) @Subjects Object inside,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = As.WRAPPER_OBJECT) @Subjects
          Object object,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = As.WRAPPER_ARRAY) @Subjects Object array,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = As.EXTERNAL_PROPERTY, property = "kind")
          @Subjects
          Object beside) {
    static Cases of(Object value) {
      return new Cases(value, value, value, value);
    }
  }

  @Test
  void typeIdsThatTheHostNamesAreWrittenAndRead() {
    for (Object value : List.of(INSPECTION, PROBLEM, DATE)) {
      String json = MAPPER.writeValueAsString(Cases.of(value));

      assertThat(json).doesNotContain("Immutable");
      assertThat(MAPPER.readValue(json, Cases.class)).isEqualTo(Cases.of(value));
    }
  }

  @Test
  void aTypeIdMayFollowTheOtherProperties() {
    String json = "{\"inside\":{\"id\":\"a\",\"@type\":\"inspection\",\"type\":\"inspection\"}}";

    assertThat(MAPPER.readValue(json, Cases.class).inside())
        .isEqualTo(MAPPER.readValue("{\"id\":\"a\",\"type\":\"inspection\"}", Inspection.class));
  }

  record Empty(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Inspection.class, name = "inspection"),
            @JsonSubTypes.Type(value = FollowUp.class, name = "follow-up")
          })
          Object about) {}

  @Test
  void aTypedValueMayHaveNothingButItsTypeId() {
    Empty empty = new Empty(FollowUp.builder().build());
    String json = MAPPER.writeValueAsString(empty);

    assertThat(json).isEqualTo("{\"about\":{\"@type\":\"follow-up\"}}");
    assertThat(MAPPER.readValue(json, Empty.class)).isEqualTo(empty);
    InspectionFormatException thrown =
        catchThrowableOfType(
            InspectionFormatException.class,
            () -> MAPPER.readValue("{\"about\":{\"@type\":\"inspection\"}}", Empty.class));
    assertThat(thrown.problems()).extracting(Problem::rule).containsOnly("SHP-001");
  }

  @Test
  void problemsOfATypedValueAreListed() {
    String json = "{\"inside\":{\"@type\":\"inspection\",\"id\":\"a\",\"asOf\":\"2016-99\"}}";
    InspectionFormatException thrown =
        catchThrowableOfType(
            InspectionFormatException.class, () -> MAPPER.readValue(json, Cases.class));

    assertThat(thrown.problems())
        .extracting(Problem::rule)
        .containsExactlyInAnyOrder("SHP-003", "SHP-001");
  }

  /** A host's type whose type id would be a second {@code type} of the inspection. */
  record Clash(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
          @JsonSubTypes(@JsonSubTypes.Type(value = Inspection.class, name = "inspection"))
          Object about) {}

  @Test
  void aTypeIdCannotHaveTheNameOfAnAttribute() {
    assertThat(refusal(() -> MAPPER.writeValueAsString(new Clash(INSPECTION))))
        .contains("Inspection has a property \"type\" already");
  }

  @ParameterizedTest
  @EnumSource(DefaultTyping.class)
  void defaultTypingIsRefused(DefaultTyping typing) {
    JsonMapper mapper =
        MAPPER
            .rebuild()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                typing)
            .build();
    String advice = "switch default typing off for it, and declare the property as Inspection";

    assertThat(refusal(() -> mapper.writeValueAsString(new Object[] {INSPECTION})))
        .contains(advice);
    if (typing != DefaultTyping.JAVA_LANG_OBJECT) {
      assertThat(refusal(() -> mapper.writerFor(Inspection.class).writeValueAsString(INSPECTION)))
          .contains(advice);
      assertThat(refusal(() -> mapper.readValue("[\"x\", {}]", Inspection.class))).contains(advice);
    }
  }

  @Test
  void datesAreNamesOfProperties() {
    TypeReference<Map<PartialDate, Integer>> type = new TypeReference<>() {};

    assertThat(MAPPER.writeValueAsString(Map.of(DATE, 3))).isEqualTo("{\"2016-05\":3}");
    assertThat(MAPPER.readValue("{\"2016-05\":3}", type)).isEqualTo(Map.of(DATE, 3));
    assertThat(refusal(() -> MAPPER.readValue("{\"2016-99\":3}", type))).contains("SHP-003");
  }

  /** A host's type that is merged. */
  static final class Merged {
    @JsonMerge public PartialDate date = PartialDate.parse("2014");
    @JsonMerge public List<PartialDate> dates = new ArrayList<>(List.of(date));
  }

  @Test
  void aPropertyThatIsMergedIsReplacedAndAListGrows() {
    Merged merged = new Merged();
    MAPPER.readerForUpdating(merged).readValue("{\"date\":\"2016-05\",\"dates\":[\"2016-05\"]}");

    assertThat(merged.date).isEqualTo(DATE);
    assertThat(merged.dates).containsExactly(PartialDate.parse("2014"), DATE);
  }

  /** A host's type that would spread an inspection over its own properties. */
  record Unwrapped(String id, @JsonUnwrapped Inspection inspection) {}

  /** The same with setters, which Jackson unwraps in another way. */
  static final class UnwrappedBean {
    @JsonUnwrapped(prefix = "the-")
    public @Nullable Inspection inspection;
  }

  /** The same with a value that is a text. */
  record UnwrappedDate(@JsonUnwrapped PartialDate date) {}

  /** The same with a value that has no JSON form. */
  record UnwrappedHistory(@JsonUnwrapped InspectionHistory history) {}

  @Test
  void anInspectionIsNotUnwrapped() {
    String sentence = " cannot be unwrapped: remove @JsonUnwrapped, so that it is a property";
    String json = "{\"id\":\"a\",\"type\":\"inspection\"}";

    assertThat(refusal(() -> MAPPER.writeValueAsString(new Unwrapped("a", INSPECTION))))
        .contains("Inspection" + sentence);
    for (Class<?> type : List.of(Unwrapped.class, UnwrappedBean.class)) {
      assertThat(refusal(() -> MAPPER.readValue(json, type))).contains("Inspection" + sentence);
      assertThat(refusal(() -> MAPPER.readValue("{}", type))).contains("Inspection" + sentence);
    }
    assertThat(refusal(() -> MAPPER.readValue("{}", UnwrappedDate.class)))
        .contains("PartialDate" + sentence);
    assertThat(refusal(() -> MAPPER.readValue("{}", UnwrappedHistory.class)))
        .contains("InspectionHistory has no JSON form: write ");
  }

  @Test
  void whatHasNoFormIsRefusedWithAdviceForIt() {
    assertThat(refusal(() -> MAPPER.writeValueAsString(Language.english())))
        .contains("Language has no JSON form: write the tag of the language");
    assertThat(refusal(() -> MAPPER.readValue("{}", TableMapping.class)))
        .contains("TableMapping has no JSON form: write it with TableMapping.write");
    assertThat(refusal(() -> MAPPER.readValue("{}", Row.class)))
        .contains("Row has no JSON form: write the mapping with TableMapping.write, or the ");
  }

  @Test
  void aWrongSumIsRefused() {
    RecordCounts counts = RecordCounts.of(2, 1, 1);
    String json = MAPPER.writeValueAsString(counts);

    assertThat(json).isEqualTo("{\"read\":4,\"valid\":2,\"withErrors\":1,\"unreadable\":1}");
    assertThat(MAPPER.readValue(json, RecordCounts.class)).isEqualTo(counts);
    assertThat(refusal(() -> MAPPER.readValue(json.replace("4", "5"), RecordCounts.class)))
        .contains("SHP-002 /read: ");
  }

  /** Nothing in core can prevent it, since core does not know Jackson: README says so. */
  @Test
  void withoutTheModuleOnlyTheHostsSettingRefuses() {
    JsonMapper plain = JsonMapper.builder().build();
    JsonMapper strict =
        JsonMapper.builder().enable(SerializationFeature.FAIL_ON_EMPTY_BEANS).build();

    assertThat(plain.writeValueAsString(INSPECTION)).isEqualTo("{}");
    assertThat(
            catchThrowableOfType(
                InvalidDefinitionException.class, () -> strict.writeValueAsString(INSPECTION)))
        .hasMessageContaining("No serializer found");
  }

  private static String refusal(Runnable task) {
    DatabindException thrown = catchThrowableOfType(DatabindException.class, task::run);
    assertThat(thrown).as("the refusal").isNotNull();
    return String.valueOf(thrown.getMessage());
  }
}
