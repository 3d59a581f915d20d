package io.github.openinspections.examples.cli.output;

import java.io.IOException;
import java.io.OutputStream;

/** A result that can write itself. */
@FunctionalInterface
public interface Content {
  /**
   * Writes the result and leaves the stream open.
   *
   * @throws IOException if the stream cannot be written
   */
  void writeTo(OutputStream out) throws IOException;
}
