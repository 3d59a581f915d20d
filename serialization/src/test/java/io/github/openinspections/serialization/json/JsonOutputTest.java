package io.github.openinspections.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.text.PlainText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonOutputTest {
  /** Every code point, in a value and in a name: nothing is lost, and what is hidden is escaped. */
  @Test
  void whatCannotBeSeenIsEscapedInOurDocuments() {
    for (int part = 0; part < 0x110; part++) {
      StringBuilder points = new StringBuilder();
      for (int point = part << 12; point < (part + 1) << 12; point++) {
        if (point < 0xd800 || point > 0xdfff) {
          points.appendCodePoint(point);
        }
      }
      String text = points.toString();

      String json =
          new String(
              JsonOutput.document(
                  out -> {
                    out.writeStartObject();
                    out.writeStringProperty(text, text);
                    out.writeEndObject();
                  }),
              StandardCharsets.UTF_8);

      assertThat(
              json.codePoints()
                  .filter(point -> point <= 0xffff && !PlainText.isPlain(point) && point != '\n'))
          .isEmpty();
      assertThat(JsonMapper.shared().readTree(json).get(text).asString()).isEqualTo(text);
    }
  }

  @Test
  void usualTextIsWrittenAsItIs() {
    byte[] json = JsonOutput.document(out -> out.writeString("Cyngor Ynys Môn – “good”"));

    assertThat(json).asString(StandardCharsets.UTF_8).isEqualTo("\"Cyngor Ynys Môn – “good”\"\n");
  }
}
