package io.github.openinspections.serialization.vocabulary;

import io.github.openinspections.core.vocabulary.RegisterEntry;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.json.JsonOutput;
import io.github.openinspections.serialization.vocabulary.FactProperty.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** Writes the facts of the standard vocabulary as JSON, for programs in other languages. */
final class VocabularyJson {
  static final String FORMAT = "openinspections-vocabulary/1";

  private static final Path NOTICE =
      Path.of("..", "core", "src", "main", "resources", "META-INF", "NOTICE");

  private static final Pattern BAR = Pattern.compile(" \\| ");
  private static final Pattern DETAIL = Pattern.compile("([a-z-]+)=(.*)");

  private final JsonGenerator out;

  private VocabularyJson(JsonGenerator out) {
    this.out = out;
  }

  static String text() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JsonOutput.pretty(bytes)) {
      new VocabularyJson(out).write();
    }
    bytes.write('\n');
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void write() {
    out.writeStartObject();
    out.writeStringProperty("format", FORMAT);
    out.writeStringProperty("notice", notice());
    for (FactProperties kind : FactProperties.ALL) {
      out.writeArrayPropertyStart(kind.name());
      for (RegisterEntry entry : kind.entries().apply(Vocabulary.standard())) {
        entry(entry, kind);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  /** The file travels alone, so the terms of its sources are part of it. */
  private static String notice() {
    try {
      return Files.readString(NOTICE);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private void entry(RegisterEntry entry, FactProperties kind) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (String line : entry.facts().lines().toList()) {
      int colon = line.indexOf(": ");
      lines
          .computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
          .add(line.substring(colon + 2));
    }
    out.writeStartObject();
    for (FactProperty property : kind.properties()) {
      List<String> values = lines.remove(property.key());
      if (values != null) {
        property(property, values);
      }
    }
    if (entry.isAnnounced()) {
      out.writeBooleanProperty("announced", true);
    }
    out.writeEndObject();
    if (!lines.isEmpty()) {
      throw new IllegalStateException("No property for " + lines.keySet() + " of " + entry);
    }
  }

  private void property(FactProperty property, List<String> values) {
    out.writeName(property.name());
    if (property.list()) {
      out.writeStartArray();
      values.forEach(value -> value(property, value));
      out.writeEndArray();
    } else {
      value(property, values.get(0));
    }
  }

  private void value(FactProperty property, String value) {
    if (property.parts().isEmpty()) {
      simple(property.type(), value);
      return;
    }
    List<String> fields = new ArrayList<>();
    Map<String, String> details = new LinkedHashMap<>();
    for (String field : BAR.split(value, -1)) {
      var detail = DETAIL.matcher(field);
      if (detail.matches()) {
        details.put(detail.group(1), detail.group(2));
      } else {
        fields.add(field);
      }
    }
    out.writeStartObject();
    for (Part part : property.parts()) {
      String text = part.detail().isEmpty() ? fields.remove(0) : details.remove(part.detail());
      if (text != null) {
        out.writeName(part.name());
        simple(part.type(), text);
      }
    }
    out.writeEndObject();
    if (!fields.isEmpty() || !details.isEmpty()) {
      throw new IllegalStateException("Not written: " + fields + details);
    }
  }

  private void simple(FactProperty.Type type, String text) {
    switch (type) {
      case TEXT, DATE -> out.writeString(text);
      case INT -> out.writeNumber(Integer.parseInt(text));
      case NUMBER -> out.writeNumber(new BigDecimal(text));
      case FLAG -> out.writeBoolean(text.equals("yes"));
      case CODES -> {
        out.writeStartArray();
        List.of(text.split(" ", -1)).forEach(out::writeString);
        out.writeEndArray();
      }
    }
  }
}
