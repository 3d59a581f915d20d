package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.source.ByteInput;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file that is not a data set: one problem, and nothing is read. */
final class NoRecords extends JsonRecords {
  NoRecords(ByteInput in, RecordReader records, ReadingRule rule, Map<String, String> arguments)
      throws IOException {
    super(in, records);
    fileProblem(rule, arguments);
    if (in.peek() >= 0) {
      stop((rule == ReadingRule.ENCODING ? "not UTF-8" : "not JSON") + ": nothing was read");
    }
  }

  @Override
  public @Nullable Entry next() {
    return null;
  }
}
