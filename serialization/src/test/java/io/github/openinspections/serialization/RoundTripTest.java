package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is written is read back. */
class RoundTripTest {
  private static final JsonMapper PLAIN = new JsonMapper();

  @Provide
  Arbitrary<Inspection> inspections() {
    return Sayable.inspections();
  }

  @Property
  void anInspectionIsReadBackFromIndentedText(@ForAll("inspections") Inspection inspection) {
    assertThat(read(Written.pretty(inspection))).isEqualTo(inspection);
  }

  @Property
  void anInspectionIsReadBackFromOneLine(@ForAll("inspections") Inspection inspection) {
    assertThat(read(Written.compact(inspection))).isEqualTo(inspection);
  }

  @Property
  void aTextIsTheSameAsItsBytes(@ForAll("inspections") Inspection inspection) {
    String text = InspectionWriter.json().toText(inspection);

    assertThat(text).isEqualTo(Written.text(Written.pretty(inspection)));
    assertThat(InspectionReader.json().read(text).inspection()).contains(inspection);
  }

  @Property
  void writingWhatWasReadGivesTheSameBytes(@ForAll("inspections") Inspection inspection) {
    byte[] pretty = Written.pretty(inspection);
    byte[] compact = Written.compact(inspection);

    assertThat(Written.pretty(read(compact))).isEqualTo(pretty);
    assertThat(Written.compact(read(pretty))).isEqualTo(compact);
  }

  @Property
  void whatIsWrittenIsStrictUtf8AndJson(@ForAll("inspections") Inspection inspection)
      throws CharacterCodingException {
    for (byte[] json : new byte[][] {Written.pretty(inspection), Written.compact(inspection)}) {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(json))
              .toString();
      assertThat(PLAIN.readTree(text).isObject()).isTrue();
      assertThat(text).endsWith("}\n");
    }
  }

  @Property
  void oneLineIsOneLine(@ForAll("inspections") Inspection inspection) {
    String line = Written.text(Written.compact(inspection));

    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
  }

  private static Inspection read(byte[] json) {
    Entry entry = InspectionReader.json().read(json);
    return entry
        .inspection()
        .orElseThrow(() -> new AssertionError(entry + "\n" + Written.text(json)));
  }
}
