package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.finding.Trailing;
import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.source.ByteInput;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON list. What follows a broken record is read only where that record certainly
 * ends ({@link RecordEnd}); otherwise it is not read, and the place is reported.
 */
class ListRecords extends JsonRecords {
  private static final int MOST_SLIPS = 1000;

  private final RecordGap gap;
  private boolean finished;
  private long slips;

  /** Reads a list; the input is at its bracket. */
  ListRecords(ByteInput in, RecordReader records) {
    super(in, records);
    gap = new RecordGap(in, this::slip);
  }

  @Override
  public final @Nullable Entry next() throws IOException {
    release();
    if (finished || !hasNext()) {
      return null;
    }
    Entry plain = plain(FastReader.End.BRACE);
    return plain != null ? plain : value();
  }

  /** Reads the value that begins here, whatever it is. */
  private Entry value() throws IOException {
    Position start = in.place();
    ListedValue value = new ListedValue(in, records.limits().recordBytes());
    return switch (value.find()) {
      case WHOLE -> value(value.length(), false);
      case CUT -> value(value.length(), true);
      case LARGE -> tooLarge(start);
      case BROKEN -> broken(value.length());
      case LARGE_AND_BROKEN -> last(tooLarge(start), in.place());
    };
  }

  private Entry value(int length, boolean cut) {
    byte[] bytes = in.buffer();
    int from = in.position();
    int to = from + length;
    Entry entry = record(length, cut);
    boolean ends =
        cut ? RecordEnd.isLast(entry, bytes, from, to) : RecordEnd.isLost(entry, bytes, from, to);
    Entry given = ends ? last(entry, RecordEnd.breakOf(entry, bytes, from, to)) : entry;
    if (cut) {
      endOfInput();
    }
    return given;
  }

  /** Reads the beginning of a value that is not JSON and too large. */
  private Entry broken(int length) {
    byte[] bytes = in.buffer();
    int from = in.position();
    Entry entry = record(length, false);
    return last(entry, RecordEnd.breakOf(entry, bytes, from, from + length));
  }

  /**
   * Stops after an entry: nobody knows where the next record begins. What follows the break may be
   * other records, even if it seems to belong to this one.
   */
  private Entry last(Entry entry, Position place) {
    finished = true;
    stopAt(ReadingTexts.of("stop.broken"), place);
    return entry;
  }

  /** Moves to the next record, or ends. */
  private boolean hasNext() throws IOException {
    if (number() == 0) {
      in.advance(1);
    }
    return switch (gap.pass()) {
      case RECORD -> true;
      case END -> finish();
      case BROKEN -> broken(in.peek(), gap.wantsRecord() ? "record-expected" : "comma-expected");
    };
  }

  private void slip(String detail) {
    slips++;
    if (slips <= MOST_SLIPS) {
      fileProblem(ReadingRule.SYNTAX, Map.of("detail", detail));
    }
  }

  /** In a list without commas, every record but one begins with a slip. */
  @Override
  public final Map<String, Long> unlisted() {
    return slips <= MOST_SLIPS
        ? Map.of()
        : Map.of(ReadingRule.SYNTAX.info().id(), slips - MOST_SLIPS);
  }

  private boolean broken(int next, String expected) {
    finished = true;
    if (next < 0) {
      endOfInput();
      if (!has(problems(), ReadingRule.CUT_OFF)) {
        fileProblem(ReadingRule.CUT_OFF, Map.of("detail", expected));
      }
      stop(ReadingTexts.of("stop.in-list"));
    } else {
      fileProblem(ReadingRule.SYNTAX, Map.of("detail", expected));
      stop(ReadingTexts.of("stop.broken"));
    }
    return false;
  }

  private boolean finish() throws IOException {
    finished = true;
    if (number() == 0) {
      fileProblem(ReadingRule.EMPTY, Map.of());
    }
    in.advance(1);
    afterList();
    return false;
  }

  /** Reads what follows the list. */
  void afterList() throws IOException {
    nothingMore();
  }

  /** Reports what follows the document. */
  final void nothingMore() throws IOException {
    int next = in.skipWhiteSpace();
    if (next >= 0) {
      fileProblem(ReadingRule.SYNTAX, Trailing.detail("dataset", next).detail());
      stop(ReadingTexts.of("stop.after"));
    } else {
      endOfInput();
    }
  }
}
