package io.github.openinspections.examples.html;

import io.github.openinspections.core.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;

/**
 * The page to drop files on, and the answers to what it sends to the address {@code check} beside
 * its own, for any web server. Thread-safe. What is sent is kept for as long as it is answered, and
 * no longer.
 */
public final class DropAnswers {
  private static final int OK = 200;

  private final FileCheck check;
  private final DropLimits limits;
  private final Words words;
  private final Semaphore places;

  /**
   * Creates the answers in English.
   *
   * @param check checks each file
   */
  public DropAnswers(FileCheck check, DropLimits limits) {
    this(check, limits, Language.english());
  }

  /**
   * Creates the answers in a language.
   *
   * @param check checks each file
   */
  public DropAnswers(FileCheck check, DropLimits limits, Language language) {
    this.check = check;
    this.limits = limits;
    this.words = Words.of(language);
    this.places = new Semaphore(limits.requests());
  }

  /** Returns the page to drop files on. */
  public byte[] page() throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    HtmlDrop.write(limits.bytes(), words, page);
    return page.toByteArray();
  }

  /**
   * Reads a request and answers it: with the report on one file, with a page of the reports on
   * those of a form, or with the page and a sentence that says why nothing was checked.
   *
   * @param body the body, from its beginning
   * @param length the length that the client announces, negative if unknown
   * @param type the content type; all but a form is a file
   * @param name the name of the file, unless it is a form
   * @throws IOException if the body cannot be read
   */
  public DropAnswer answer(InputStream body, long length, String type, String name)
      throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    try {
      if (!places.tryAcquire()) {
        throw RefusedFileException.busy();
      }
      try {
        byte[] sent = DropBody.read(body, length, limits);
        if (FileForm.isForm(type)) {
          HtmlDrop.writeReports(sent, type, limits.bytes(), check, words, page);
        } else {
          check.write(DroppedFile.of(name, sent), page);
        }
      } finally {
        places.release();
      }
      return new DropAnswer(OK, page.toByteArray());
    } catch (RefusedFileException refusal) {
      page.reset();
      HtmlDrop.writeRefusal(refusal, limits.bytes(), words, page);
      return new DropAnswer(refusal.status(), page.toByteArray());
    }
  }
}
