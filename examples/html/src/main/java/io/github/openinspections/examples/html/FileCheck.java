package io.github.openinspections.examples.html;

import java.io.IOException;
import java.io.OutputStream;

/** Checks a file that somebody sent. */
@FunctionalInterface
public interface FileCheck {
  /**
   * Writes the report as a page and leaves the stream open.
   *
   * @throws RefusedFileException if the file is not checked to its end
   * @throws IOException if the stream cannot be written
   */
  void write(DroppedFile file, OutputStream page) throws IOException, RefusedFileException;
}
