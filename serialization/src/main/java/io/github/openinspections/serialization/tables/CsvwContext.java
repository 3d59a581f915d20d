package io.github.openinspections.serialization.tables;

import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.json.JsonCodec;
import io.github.openinspections.serialization.json.Reading;
import io.github.openinspections.serialization.json.SchemaWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The context of the metadata, which says that they are those of CSV on the Web: its address, or a
 * list that begins with it. It is a name here, and nothing is fetched from it.
 */
final class CsvwContext extends JsonCodec<String> {
  static final CsvwContext CONTEXT = new CsvwContext();

  static final String ADDRESS = "http://www.w3.org/ns/csvw";

  private CsvwContext() {}

  @Override
  public @Nullable String read(Reading in) {
    JsonParser parser = in.parser();
    boolean isList = parser.currentToken() == JsonToken.START_ARRAY;
    JsonToken first = isList ? parser.nextToken() : parser.currentToken();
    String found = first == JsonToken.VALUE_STRING ? parser.getString() : "";
    if (!found.equals(ADDRESS)) {
      in.problem(ReadingRule.FORMAT, "value", found, "expected", ADDRESS);
    }
    parser.skipChildren();
    boolean isOpen = isList && first != JsonToken.END_ARRAY;
    while (isOpen && parser.nextToken() != JsonToken.END_ARRAY) {
      parser.skipChildren();
    }
    return found.equals(ADDRESS) ? found : null;
  }

  /** What the metadata say of columns is in English. */
  @Override
  public void write(String address, JsonGenerator out) {
    out.writeStartArray();
    out.writeString(address);
    out.writeStartObject();
    out.writeName("@language");
    out.writeString("en");
    out.writeEndObject();
    out.writeEndArray();
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    throw new IllegalStateException("The metadata have no schema");
  }
}
