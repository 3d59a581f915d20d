package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.source.ByteInput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One record per line (NDJSON). A broken line costs that line only; blank lines are ignored. */
final class LineRecords extends JsonRecords {
  LineRecords(ByteInput in, RecordReader records) {
    super(in, records);
  }

  @Override
  public @Nullable Entry next() throws IOException {
    release();
    if (in.skipWhiteSpace() < 0) {
      endOfInput();
      return null;
    }
    Entry plain = plain(FastReader.End.LINE);
    return plain != null ? plain : line();
  }

  /** Reads the line that begins here, however long it is. */
  private Entry line() throws IOException {
    Position start = in.place();
    boolean large = false;
    for (int scanned = 0; ; ) {
      int end = in.lineFeed(scanned);
      int length = end < 0 ? in.available() : end;
      large |= length > records.limits().recordBytes();
      if (large) {
        in.advance(length);
      } else if (end >= 0) {
        return record(length, false);
      }
      scanned = large ? 0 : length;
      if (end >= 0 || !in.fill()) {
        return large ? tooLarge(start) : record(length, true);
      }
    }
  }
}
