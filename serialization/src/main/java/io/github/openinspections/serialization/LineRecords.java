package io.github.openinspections.serialization;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.source.ByteInput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One record a line (NDJSON). A broken line costs that line only; blank lines count for nothing.
 */
final class LineRecords extends JsonRecords {
  LineRecords(ByteInput in, RecordReader records) {
    super(in, records);
  }

  @Override
  @Nullable Entry next() throws IOException {
    release();
    if (in.skipWhiteSpace() < 0) {
      endOfInput();
      return null;
    }
    Position start = in.place();
    boolean large = false;
    for (int length = 0; ; length++) {
      boolean ended = length == in.available() && !in.fill();
      if (ended || in.at(length) == '\n') {
        if (large) {
          in.advance(length);
          return tooLarge(start);
        }
        return record(length, ended);
      }
      if (length == records.limits().recordBytes()) {
        large = true;
        in.advance(length);
        length = -1;
      }
    }
  }
}
