package io.github.openinspections.serialization.spreadsheet;

import java.io.IOException;
import java.util.OptionalLong;

/** A spreadsheet that cannot be read further; callers turn it into a problem. */
public final class BrokenSheetException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long most;

  private BrokenSheetException(String message, long most) {
    super(message);
    this.most = most;
  }

  static BrokenSheetException damaged(String what) {
    return new BrokenSheetException(what, 0);
  }

  static BrokenSheetException exceeded(String what, long most) {
    return new BrokenSheetException(what, most);
  }

  /** Returns the limit that was exceeded, if one was; the message then says of what. */
  public OptionalLong most() {
    return most > 0 ? OptionalLong.of(most) : OptionalLong.empty();
  }

  /** Returns what is wrong. */
  public String what() {
    return String.valueOf(getMessage());
  }
}
