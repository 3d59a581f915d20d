package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.examples.cli.output.IndentedJson;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes an answer as indented JSON. Not thread-safe. */
final class AnswerJson implements AutoCloseable {
  private final JsonGenerator json;
  private final Deque<Boolean> objects = new ArrayDeque<>();

  private AnswerJson(JsonGenerator json) {
    this.json = json;
  }

  static AnswerJson to(OutputStream out) {
    return new AnswerJson(IndentedJson.to(out));
  }

  AnswerJson object() {
    json.writeStartObject();
    objects.push(true);
    return this;
  }

  AnswerJson object(String name) {
    json.writeObjectPropertyStart(name);
    objects.push(true);
    return this;
  }

  AnswerJson array(String name) {
    json.writeArrayPropertyStart(name);
    objects.push(false);
    return this;
  }

  AnswerJson end() {
    if (objects.pop()) {
      json.writeEndObject();
    } else {
      json.writeEndArray();
    }
    return this;
  }

  AnswerJson text(String name, Object value) {
    json.writeStringProperty(name, PlainText.encodable(value.toString()));
    return this;
  }

  AnswerJson texts(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> json.writeString(PlainText.encodable(value)));
    json.writeEndArray();
    return this;
  }

  AnswerJson number(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  AnswerJson truth(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  @Override
  public void close() {
    json.writeRaw('\n');
    json.close();
  }
}
