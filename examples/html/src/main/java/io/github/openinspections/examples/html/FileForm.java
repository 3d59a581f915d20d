package io.github.openinspections.examples.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a form as a browser without script sends it (RFC 7578). Web servers that read such
 * forms keep large files on disk; this one keeps nothing.
 */
final class FileForm {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "multipart/form-data;.*?boundary=\"?([0-9A-Za-z'()+_,./:=? -]{1,70}?)\"?(?:;.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("filename=\"([^\"\r\n]*)\"");
  private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int LINE_BREAK = 2;
  private static final int MOST_FILES = 100;

  private final byte[] body;
  private final byte[] delimiter;

  private FileForm(byte[] body, String boundary) {
    this.body = body;
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
  }

  static boolean isForm(String type) {
    return BOUNDARY.matcher(type).matches();
  }

  /**
   * Returns the files.
   *
   * @param type the content type, which has the boundary
   * @throws RefusedFileException if there is none, if there are too many, or if the form has no end
   */
  static List<DroppedFile> files(byte[] body, String type) throws RefusedFileException {
    Matcher boundary = BOUNDARY.matcher(type);
    List<DroppedFile> files =
        boundary.matches() ? new FileForm(body, boundary.group(1)).files() : List.of();
    if (files.isEmpty()) {
      throw RefusedFileException.notAForm();
    }
    return files;
  }

  /** Each byte is looked at a few times, however many parts there are and whatever they hold. */
  private List<DroppedFile> files() throws RefusedFileException {
    List<DroppedFile> files = new ArrayList<>();
    int begin = delimiter.length - LINE_BREAK; // the first has no line break before it
    if (!Arrays.equals(
        body, 0, Math.min(begin, body.length), delimiter, LINE_BREAK, delimiter.length)) {
      throw RefusedFileException.notAForm();
    }
    for (int parts = 0; !isLast(begin); parts++) {
      if (parts == MOST_FILES) {
        throw RefusedFileException.tooMany(MOST_FILES);
      }
      int end = find(delimiter, begin, body.length);
      if (end < 0) {
        throw RefusedFileException.cutOff();
      }
      int text = find(BLANK_LINE, begin, end);
      if (text >= 0) {
        add(begin, text, end, files);
      }
      begin = end + delimiter.length;
    }
    return files;
  }

  /** Whether the delimiter before a place is the one after all parts. */
  private boolean isLast(int begin) {
    return begin + 1 < body.length && body[begin] == '-' && body[begin + 1] == '-';
  }

  private void add(int begin, int text, int end, List<DroppedFile> files) {
    String headers = new String(body, begin, text - begin, StandardCharsets.UTF_8);
    Matcher name = NAME.matcher(headers);
    // A form with nothing chosen has a file without a name and without content.
    if (name.find() && !(name.group(1).isEmpty() && end == text + BLANK_LINE.length)) {
      byte[] content = Arrays.copyOfRange(body, text + BLANK_LINE.length, end);
      files.add(DroppedFile.of(name.group(1).replace("%22", "\""), content));
    }
  }

  private int find(byte[] wanted, int from, int to) {
    for (int i = from; i <= to - wanted.length; i++) {
      if (body[i] == wanted[0]
          && Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }
}
