package io.github.openinspections.examples.html;

/** A file is not checked, for a reason that its sender can read. */
public final class RefusedFileException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int TOO_LARGE = 413;
  private static final int BUSY = 503;
  private static final int TOO_SLOW = 408;
  private static final int NOT_A_FORM = 400;
  private static final String TOO_MANY = "page.refused.too-many";

  private final int status;
  private final String key;
  private final long count;

  private RefusedFileException(int status, String key) {
    this(status, key, 0);
  }

  private RefusedFileException(int status, String key, long count) {
    super(sentence(key, count, Words.english()));
    this.status = status;
    this.key = key;
    this.count = count;
  }

  /** The only text with a number that a key alone cannot say is that of too many files. */
  private static String sentence(String key, long count, Words words) {
    return key.equals(TOO_MANY)
        ? words.counted(key, count)
        : words.of(key, "size", words.counted("page.count.megabytes", count));
  }

  /** The file is larger than what is taken. */
  public static RefusedFileException tooLarge(long mostBytes) {
    return new RefusedFileException(TOO_LARGE, "page.refused.too-large", mostBytes >> 20);
  }

  /** Sending or checking took too long. */
  public static RefusedFileException tooSlow() {
    return new RefusedFileException(TOO_SLOW, "page.refused.too-slow");
  }

  /** Other files are being checked. */
  public static RefusedFileException busy() {
    return new RefusedFileException(BUSY, "page.refused.busy");
  }

  /** More files than are taken at once: none of them is checked. */
  public static RefusedFileException tooMany(int most) {
    return new RefusedFileException(TOO_LARGE, TOO_MANY, most);
  }

  /** The form ends before its end: its last file may be incomplete, so that none is checked. */
  public static RefusedFileException cutOff() {
    return new RefusedFileException(NOT_A_FORM, "page.refused.cut-off");
  }

  /** The request has no file. */
  public static RefusedFileException notAForm() {
    return new RefusedFileException(NOT_A_FORM, "page.refused.no-file");
  }

  /** Returns the HTTP status that says the same. */
  public int status() {
    return status;
  }

  /** Returns the reason, a sentence in English for the sender without any text of the file. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /** Returns the reason in the language of a page. */
  String sentence(Words words) {
    return sentence(key, count, words);
  }
}
