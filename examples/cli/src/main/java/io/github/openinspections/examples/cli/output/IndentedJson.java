package io.github.openinspections.examples.cli.output;

import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON that people read: a line for each member. */
public final class IndentedJson {
  /** Half an answer is not closed: it would be taken for all of it. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

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

  private IndentedJson() {}

  /** Returns a generator that writes to a stream, in UTF-8, and closes it. */
  public static JsonGenerator to(OutputStream out) {
    return FACTORY.createGenerator(INDENTED, out, JsonEncoding.UTF8);
  }
}
