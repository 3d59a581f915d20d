package io.github.openinspections.examples.html;

/** A file is not checked, for a reason that its sender can read. */
public final class RefusedFileException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int TOO_LARGE = 413;
  private static final int BUSY = 503;
  private static final int TOO_SLOW = 408;
  private static final int NOT_A_FORM = 400;

  private final int status;

  private RefusedFileException(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  /** The file is larger than what is taken. */
  public static RefusedFileException tooLarge(long mostBytes) {
    return new RefusedFileException(
        TOO_LARGE, "Larger than " + Count.of(mostBytes >> 20, "megabyte") + ": not checked.");
  }

  /** Sending or checking took too long. */
  public static RefusedFileException tooSlow() {
    return new RefusedFileException(TOO_SLOW, "It took too long: not checked.");
  }

  /** Other files are being checked. */
  public static RefusedFileException busy() {
    return new RefusedFileException(
        BUSY, "Other files are being checked. Try again in a few seconds.");
  }

  /** More files than are taken at once: none of them is checked. */
  public static RefusedFileException tooMany(int most) {
    return new RefusedFileException(
        TOO_LARGE, "More than " + Count.of(most, "file") + " at once: none is checked.");
  }

  /** The form ends before its end: its last file may be incomplete, so that none is checked. */
  public static RefusedFileException cutOff() {
    return new RefusedFileException(NOT_A_FORM, "What was sent is cut off: not checked.");
  }

  /** The request has no file. */
  public static RefusedFileException notAForm() {
    return new RefusedFileException(NOT_A_FORM, "No file was sent.");
  }

  /** Returns the HTTP status that says the same. */
  public int status() {
    return status;
  }

  /** Returns the reason, a sentence for the sender without any text of the file. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
