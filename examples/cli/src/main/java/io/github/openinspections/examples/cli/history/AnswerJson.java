package io.github.openinspections.examples.cli.history;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes an answer as indented JSON. Not thread-safe. */
final class AnswerJson implements AutoCloseable {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final Deque<Boolean> objects = new ArrayDeque<>();

  private AnswerJson(JsonGenerator json) {
    this.json = json;
  }

  static AnswerJson to(OutputStream out) {
    return new AnswerJson(FACTORY.createGenerator(INDENTED, out, JsonEncoding.UTF8));
  }

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public DefaultPrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

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
    json.writeStringProperty(name, wellFormed(value.toString()));
    return this;
  }

  AnswerJson texts(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> json.writeString(wellFormed(value)));
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

  /** Replaces half a surrogate pair, which UTF-8 cannot express. */
  private static String wellFormed(String text) {
    if (text.codePoints().noneMatch(AnswerJson::isHalf)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().forEach(point -> whole.appendCodePoint(isHalf(point) ? 0xfffd : point));
    return whole.toString();
  }

  private static boolean isHalf(int point) {
    return Character.getType(point) == Character.SURROGATE;
  }

  @Override
  public void close() {
    json.writeRaw('\n');
    json.close();
  }
}
