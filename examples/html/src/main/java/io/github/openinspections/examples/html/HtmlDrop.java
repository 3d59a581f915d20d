package io.github.openinspections.examples.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A page to drop files on, and the reports as its answer to a form. It sends files to the address
 * {@code check} beside its own: with script one by one, the name in the query and the file as the
 * body; without script as a form.
 */
final class HtmlDrop {
  /** The address that files are sent to, relative to that of the page. */
  static final String CHECK = "check";

  private HtmlDrop() {}

  /**
   * Writes the page and leaves the stream open.
   *
   * @param mostBytes how large what is sent may be
   * @throws IOException if the stream cannot be written
   */
  static void write(long mostBytes, Words words, OutputStream out) throws IOException {
    Page.write("drop.jte", new DropPage(mostBytes, List.of()), words, out);
  }

  /**
   * Checks the files of a form and writes a page with all reports.
   *
   * @param body the form as it was sent
   * @param type its content type
   * @throws RefusedFileException if it is no form with files
   * @throws IOException if the stream cannot be written
   */
  static void writeReports(
      byte[] body, String type, long mostBytes, FileCheck check, Words words, OutputStream out)
      throws IOException, RefusedFileException {
    List<DropResult> results = new ArrayList<>();
    for (DroppedFile file : FileForm.files(body, type)) {
      results.add(result(file, check, words));
    }
    Page.write("drop.jte", new DropPage(mostBytes, results), words, out);
  }

  /**
   * Writes the page with the reason why what was sent is not checked.
   *
   * @throws IOException if the stream cannot be written
   */
  static void writeRefusal(
      RefusedFileException refusal, long mostBytes, Words words, OutputStream out)
      throws IOException {
    DropResult result = new DropResult(words.of("page.drop.sent"), "", refusal.sentence(words));
    Page.write("drop.jte", new DropPage(mostBytes, List.of(result)), words, out);
  }

  private static DropResult result(DroppedFile file, FileCheck check, Words words)
      throws IOException {
    String name = words.name(file.name(words));
    try {
      ByteArrayOutputStream report = new ByteArrayOutputStream();
      check.write(file, report);
      return new DropResult(name, report.toString(StandardCharsets.UTF_8), "");
    } catch (RefusedFileException refusal) {
      return new DropResult(name, "", refusal.sentence(words));
    }
  }
}
