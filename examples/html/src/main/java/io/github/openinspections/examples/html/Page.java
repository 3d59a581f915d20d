package io.github.openinspections.examples.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Renders pages with the templates that are compiled with this code. */
final class Page {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Page.class.getClassLoader(), Page.class.getPackageName());

  private Page() {}

  static void write(String template, Object page, Words words, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      TEMPLATES.render(template, Map.of("page", page, "words", words), new WriterOutput(writer));
    } catch (TemplateException e) {
      if (e.getCause() instanceof UncheckedIOException full) {
        throw full.getCause();
      }
      throw e;
    }
    writer.flush();
  }
}
