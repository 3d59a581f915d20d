package io.github.openinspections.core.vocabulary;

/**
 * The code of a place in the United Kingdom's statistical geography (GSS): one letter for the
 * country and eight digits, such as {@code S12000006} for Dumfries and Galloway.
 *
 * <p>Data sets contain other values in place of it, so any code is kept as written; {@link #isGss}
 * returns whether it has the form of a GSS code. The {@link AreaRegister} knows which areas exist
 * and when each code was in force. Source: Office for National Statistics, GSS coding and naming
 * policy. Immutable and thread-safe.
 */
public final class AreaCode extends Code implements Comparable<AreaCode> {
  private static final int GSS_LENGTH = 9;

  private AreaCode(String code) {
    super(code);
  }

  /**
   * Returns the code, whether or not it has the form of a GSS code.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static AreaCode of(String code) {
    return new AreaCode(code);
  }

  /**
   * Parses the text that {@link #toString} returns; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static AreaCode parse(String text) {
    return of(text);
  }

  /** Whether the code has the form of a GSS code: a capital letter A to Z and eight digits. */
  public boolean isGss() {
    String code = code();
    if (code.length() != GSS_LENGTH || code.charAt(0) < 'A' || code.charAt(0) > 'Z') {
      return false;
    }
    for (int i = 1; i < GSS_LENGTH; i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the code has the form of a GSS code, or is what the register has for an announced area
   * whose code is not published yet.
   */
  @Override
  public boolean isKnown() {
    return isGss() || AreaRegister.find(this).isPresent();
  }

  @Override
  public int compareTo(AreaCode other) {
    return code().compareTo(other.code());
  }
}
