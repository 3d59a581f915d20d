package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.finding.Trailing;
import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.source.ByteInput;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON list. What follows a broken record is read only where that record certainly
 * ends ({@link BrokenRecord}); otherwise it is not read, and the place is reported.
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
    int length = valueLength();
    if (length == TOO_LARGE) {
      return tooLarge(start);
    }
    byte[] bytes = in.buffer();
    int from = in.position();
    Entry entry = length < 0 ? record(~length, true) : record(length, false);
    finished = length < 0 ? isBroken(entry) : isLost(entry, bytes, from, length);
    if (finished) {
      stop(ReadingTexts.of("stop.broken"));
    }
    return entry;
  }

  /** Whether a record at the end of the input says that it is cut off or broken. */
  private static boolean isBroken(Entry entry) {
    return has(entry.problems(), ReadingRule.CUT_OFF) || has(entry.problems(), ReadingRule.SYNTAX);
  }

  /** Whether a record is so broken that nobody knows where the next one begins. */
  private static boolean isLost(Entry entry, byte[] bytes, int from, int length) {
    return entry.problems().stream()
        .filter(problem -> problem.rule().equals(ReadingRule.SYNTAX.info().id()))
        .anyMatch(broken -> !endsAsItSeems(entry, broken, bytes, from, length));
  }

  private static boolean endsAsItSeems(
      Entry entry, Problem broken, byte[] bytes, int from, int length) {
    long offset = offset(broken.position()) - offset(entry.position());
    return BrokenRecord.endsAsItSeems(bytes, from, from + length, from + (int) offset);
  }

  private static long offset(Optional<Position> place) {
    return place.flatMap(p -> p.offset().stream().boxed().findFirst()).orElse(0L);
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
      fileProblem(ReadingRule.CUT_OFF, Map.of("detail", expected));
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
