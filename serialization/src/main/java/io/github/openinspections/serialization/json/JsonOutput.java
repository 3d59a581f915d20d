package io.github.openinspections.serialization.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * How JSON is written: UTF-8, two spaces, line feeds on every system, unpaired surrogates escaped.
 * The caller's stream stays open. A text that is not finished stays open, too: with its brackets
 * closed, half a file would be taken for all of it.
 */
public final class JsonOutput {
  private static final JsonFactory FACTORY = open().build();

  private static final JsonFactory DOCUMENTS =
      open().characterEscapes(new HiddenCharacters()).build();

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withArrayIndenter(INDENT)
          .withObjectIndenter(INDENT);

  private JsonOutput() {}

  private static JsonFactoryBuilder open() {
    return JsonFactory.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .streamWriteConstraints( // what a reader's limits allow is written, and nothing else is
            // deep
            StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build());
  }

  /** Returns a generator of indented text. */
  public static JsonGenerator pretty(OutputStream out) {
    return pretty(FACTORY, out);
  }

  private static JsonGenerator pretty(JsonFactory factory, OutputStream out) {
    return factory.createGenerator(
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return PRETTY.createInstance();
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        },
        out);
  }

  /**
   * Returns an indented document of ours, such as a report, that ends with a line feed. Characters
   * of third parties that cannot be seen, or that control what is around them, are escaped: people
   * read such documents in terminals and reviews.
   */
  public static byte[] document(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = pretty(DOCUMENTS, bytes)) {
      content.accept(generator);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  /** Returns a generator of text without white space. */
  public static JsonGenerator compact(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }
}
