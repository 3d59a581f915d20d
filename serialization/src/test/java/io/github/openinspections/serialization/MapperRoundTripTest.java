package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Score;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A host's mapper with the module writes and reads the same values as our own readers. */
class MapperRoundTripTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new InspectionsModule()).build();

  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Provide
  Arbitrary<Inspection> inspections() {
    return Sayable.inspections();
  }

  @Property
  void anInspectionIsReadBackFromAText(@ForAll("inspections") Inspection inspection) {
    String text = MAPPER.writeValueAsString(inspection);

    assertThat(MAPPER.readValue(text, Inspection.class)).isEqualTo(inspection);
  }

  @Property
  void anInspectionIsReadBackFromBytes(@ForAll("inspections") Inspection inspection) {
    byte[] bytes = MAPPER.writeValueAsBytes(inspection);

    assertThat(MAPPER.readValue(bytes, Inspection.class)).isEqualTo(inspection);
    assertThat(InspectionReader.json().read(bytes).inspection()).contains(inspection);
  }

  @Property
  void theMapperReadsWhatTheWriterWrites(@ForAll("inspections") Inspection inspection) {
    assertThat(MAPPER.readValue(Written.pretty(inspection), Inspection.class))
        .isEqualTo(inspection);
  }

  /** A tree keeps the values of an extension's numbers, not their digits. */
  @Property
  void anInspectionIsReadBackFromATree(@ForAll("inspections") Inspection inspection) {
    Inspection back = MAPPER.treeToValue(MAPPER.valueToTree(inspection), Inspection.class);

    assertThat(isSameValue(back, inspection)).isTrue();
    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(back), Inspection.class)).isEqualTo(back);
  }

  /** Whether nothing differs but the spelling of numbers in extensions. */
  static boolean isSameValue(Inspection left, Inspection right) {
    return exact(left).equals(MapperRoundTripTest::compare, exact(right));
  }

  private static JsonNode exact(Inspection inspection) {
    return EXACT.readTree(Written.compact(inspection));
  }

  private static int compare(JsonNode left, JsonNode right) {
    return left.isNumber() && right.isNumber()
        ? left.decimalValue().compareTo(right.decimalValue())
        : left.equals(right) ? 0 : 1;
  }

  @Example
  void theDigitsOfAScoreSurviveATree() {
    for (String digits : new String[] {"2.50", "24", "1E+3", "1E+400", "0.10", "-7E-400"}) {
      Score score = Score.builder().value(new BigDecimal(digits)).build();
      assertThat(MAPPER.treeToValue(MAPPER.valueToTree(score), Score.class)).isEqualTo(score);
    }
  }

  @Example
  void aHostsSettingsForDatesAndIndentationDoNotChangeWhatIsWritten() {
    JsonMapper host =
        MAPPER
            .rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();
    Inspection inspection = MaximalRecord.inspection();

    assertThat(host.readTree(host.writeValueAsString(inspection)))
        .isEqualTo(host.readTree(Written.pretty(inspection)));
  }
}
