package io.github.openinspections.serialization.reading;

import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.Comment;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * What is between two records of a list: a comma and white space, or what people and programs write
 * by mistake. All of it is outside of texts and of records, so that it is certain where the next
 * record begins: a slip is reported, and reading goes on.
 */
final class RecordGap {
  /** What follows a gap. */
  enum Next {
    RECORD,
    END,
    /** Something that can be neither; the text of the gap has been passed. */
    BROKEN
  }

  /** What is wrong with a comment. */
  static final String COMMENT = "comment";

  private final ByteInput in;
  private final Consumer<String> slips;
  private boolean first = true;
  private boolean wantsRecord;

  /**
   * Makes the gaps of a list.
   *
   * @param slips takes the name of what is wrong at the current place
   */
  RecordGap(ByteInput in, Consumer<String> slips) {
    this.in = in;
    this.slips = slips;
  }

  /** Whether what follows the gap must be a record, since a comma or the beginning was passed. */
  boolean wantsRecord() {
    return wantsRecord;
  }

  /** Moves past the next gap. */
  Next pass() throws IOException {
    boolean leading = first;
    first = false;
    int commas = 0;
    for (int next = in.skipWhiteSpace(); ; next = in.skipWhiteSpace()) {
      if (next == ',') {
        commas++;
        if (commas == (leading ? 1 : 2)) {
          slips.accept(leading ? "comma-first" : "comma-after-comma");
        }
        in.advance(1);
      } else if (Comment.beginsAt(in)) {
        slips.accept(COMMENT);
        if (!Comment.skip(in)) {
          return Next.BROKEN;
        }
      } else {
        return next(next, leading, commas);
      }
    }
  }

  private Next next(int next, boolean leading, int commas) {
    if (next == ']') {
      if (!leading && commas == 1) {
        slips.accept("comma-last");
      }
      return Next.END;
    }
    wantsRecord = leading || commas > 0;
    if (wantsRecord) {
      return next < 0 || ":}".indexOf(next) >= 0 ? Next.BROKEN : Next.RECORD;
    }
    if (next == '{') {
      slips.accept("comma-missing");
      return Next.RECORD;
    }
    return Next.BROKEN;
  }
}
