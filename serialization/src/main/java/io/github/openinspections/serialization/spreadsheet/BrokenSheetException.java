package io.github.openinspections.serialization.spreadsheet;

import java.io.IOException;
import java.util.OptionalLong;

/** A spreadsheet that cannot be read further; callers turn it into a problem. */
public final class BrokenSheetException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String part;
  private final long most;

  private BrokenSheetException(String what, String part, long most) {
    super(what);
    this.what = what;
    this.part = part;
    this.most = most;
  }

  static BrokenSheetException damaged(String what) {
    return new BrokenSheetException(what, "", 0);
  }

  static BrokenSheetException damaged(String what, String part) {
    return new BrokenSheetException(what, part, 0);
  }

  static BrokenSheetException exceeded(String what, long most) {
    return new BrokenSheetException(what, "", most);
  }

  /** Returns the limit that was exceeded, if one was; {@link #what} then names it. */
  public OptionalLong most() {
    return most > 0 ? OptionalLong.of(most) : OptionalLong.empty();
  }

  /** Returns what is wrong, as the name of a phrase. */
  public String what() {
    return what;
  }

  /** Returns the part of the spreadsheet that is wrong, empty for the whole. */
  public String part() {
    return part;
  }
}
