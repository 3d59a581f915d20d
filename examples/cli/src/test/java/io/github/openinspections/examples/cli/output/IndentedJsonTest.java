package io.github.openinspections.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

class IndentedJsonTest {
  /** With its brackets closed, half an answer would be taken for all of it. */
  @Test
  void whatIsNotFinishedIsNotClosed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = IndentedJson.to(out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("chains");
    }

    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("[").doesNotContain("]", "}");
  }
}
