package io.github.openinspections.core.release;

/** What became of an inspection from one release to the next. None of them says why. */
public enum ReleaseChangeKind {
  /** The new release has it and the old one does not. */
  ADDED("added"),

  /** It is gone, and another inspection of what was inspected is listed that is not older. */
  SUPERSEDED("superseded"),

  /**
   * It is gone, and so is what was inspected: closed, registered under another number, withheld. No
   * failing follows from it.
   */
  NO_LONGER_LISTED("noLongerListed"),

  /** It is gone, and only older inspections of what was inspected are listed. */
  MOVED_BACK("movedBack"),

  /** It is gone because the columns for its year are; counted, not listed. */
  LEFT_WINDOW("leftWindow"),

  /** Values differ. */
  CHANGED("changed"),

  /** All values are the same; counted, not listed. */
  SAME("same");

  private final String code;

  ReleaseChangeKind(String code) {
    this.code = code;
  }

  /** Returns the name in reports. */
  public String code() {
    return code;
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
