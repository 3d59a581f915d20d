package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Score;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;

/** A host's mapper of a binary format keeps the values: a number there has no spelling. */
class BinaryFormatsTest {
  private static final List<ObjectMapper> MAPPERS =
      List.of(
          CBORMapper.builder().addModule(new InspectionsModule()).build(),
          SmileMapper.builder().addModule(new InspectionsModule()).build());

  @Provide
  Arbitrary<Inspection> inspections() {
    return Sayable.inspections().filter(BinaryFormatsTest::isUnicode);
  }

  /** JSON escapes unpaired surrogates; these formats cannot. */
  private static boolean isUnicode(Inspection inspection) {
    return !Written.text(Written.compact(inspection)).contains("\\uD");
  }

  @Property(tries = 200)
  void anInspectionIsReadBack(@ForAll("inspections") Inspection inspection) {
    for (ObjectMapper mapper : MAPPERS) {
      byte[] written;
      try {
        written = mapper.writeValueAsBytes(inspection);
      } catch (StreamWriteException beyond) { // Smile has no scales of more than 30 bits
        assertThat(beyond).hasMessageContaining("only supports scales in range");
        continue;
      }
      Inspection back = mapper.readValue(written, Inspection.class);

      assertThat(MapperRoundTripTest.isSameValue(back, inspection)).isTrue();
      assertThat(mapper.readValue(mapper.writeValueAsBytes(back), Inspection.class))
          .isEqualTo(back);
    }
  }

  @Example
  void numbersStayNumbers() {
    Score score = Score.builder().value(new BigDecimal("2.50")).build();
    Inspection inspection =
        MaximalRecord.inspection()
            .withExtensions(Extension.of("x-places", "[24,2.50,1E+400,-0,123456789012345678901]"));
    for (ObjectMapper mapper : MAPPERS) {
      JsonNode places = mapper.readTree(mapper.writeValueAsBytes(inspection)).get("x-places");

      assertThat(places).hasSize(5).allMatch(JsonNode::isNumber);
      assertThat(mapper.readValue(mapper.writeValueAsBytes(score), Score.class)).isEqualTo(score);
    }
  }
}
