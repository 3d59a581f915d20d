package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.source.ByteInput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One record per line (NDJSON). A broken line costs that line only; blank lines are ignored.
 *
 * <p>If the layout was guessed from a first line that was too long to look at, the file is lines
 * only if the next line begins as a record does; otherwise it is one record that is too large.
 */
final class LineRecords extends JsonRecords {
  private final boolean guessed;
  private boolean ended;

  LineRecords(ByteInput in, RecordReader records, boolean guessed) {
    super(in, records);
    this.guessed = guessed;
  }

  /** Whether the layout was guessed from a first line that was too long to look at. */
  boolean isGuessed() {
    return guessed;
  }

  @Override
  public @Nullable Entry next() throws IOException {
    release();
    if (ended || in.skipWhiteSpace() < 0) {
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
        return large ? tooLargeLine(start) : lastLine(length);
      }
    }
  }

  /** Reads what has no line end; that it breaks off may be behind what is not read. */
  private Entry lastLine(int length) {
    byte[] bytes = in.buffer();
    int from = in.position();
    int to = from + length;
    Entry entry = record(length, true);
    boolean broken = has(entry.problems(), ReadingRule.SYNTAX);
    if ((broken || RecordEnd.isUnread(entry.problems()))
        && DocumentEnd.lostFrom(bytes, from, to) == to) {
      endOfInput();
      stop(ReadingTexts.of("stop.in-record"));
    }
    return entry;
  }

  private Entry tooLargeLine(Position start) throws IOException {
    Entry skipped = tooLarge(start);
    ended = guessed && number() == 1 && in.skipWhiteSpace() != '{';
    if (ended) {
      stopAt(SingleRecord.tooLargeAlone(), start);
    }
    return skipped;
  }
}
