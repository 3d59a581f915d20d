package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.RecordText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One record and nothing else. */
final class SingleRecord extends JsonRecords {
  SingleRecord(ByteInput in, RecordReader records) {
    super(in, records);
  }

  /** Returns why reading stops at a record that is too large and has nothing after it. */
  static String tooLargeAlone() {
    return ReadingTexts.of("stop.large-record");
  }

  @Override
  public @Nullable Entry next() throws IOException {
    release();
    if (number() > 0 || in.skipWhiteSpace() < 0) {
      endOfInput();
      return null;
    }
    Position start = in.place();
    int most = records.limits().recordBytes();
    while (in.available() <= most && in.fill()) {}
    if (in.available() > most) {
      stop(tooLargeAlone());
      return tooLarge(start);
    }
    byte[] bytes = in.buffer();
    int from = in.position();
    int length = in.available();
    Entry entry = record(length, true);
    entry.problems().stream()
        .filter(problem -> problem.rule().equals(ReadingRule.SYNTAX.info().id()))
        .findFirst()
        .ifPresent(
            broken -> stopAt(ReadingTexts.of("stop.broken"), broken.position().orElse(start)));
    if (RecordEnd.isUnread(entry.problems())) {
      unread(new RecordText(bytes, from, from + length, start, true));
    }
    return entry;
  }

  /** Stops at what follows the record, where the reading of it has not come so far. */
  private void unread(RecordText text) {
    int lost = DocumentEnd.lostFrom(text.bytes(), text.from(), text.to());
    if (lost == text.to()) {
      endOfInput();
      stop(ReadingTexts.of("stop.in-record"));
    } else if (lost >= 0) {
      stopAt(ReadingTexts.of("stop.broken"), text.position(lost - text.from()));
    }
  }
}
