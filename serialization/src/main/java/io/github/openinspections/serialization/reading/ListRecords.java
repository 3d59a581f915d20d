package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.source.ByteInput;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON list. What follows a broken record cannot be trusted: it is not read, and
 * the place is reported.
 */
class ListRecords extends JsonRecords {
  static final String BROKEN = "not JSON: the rest was not read";

  private boolean first = true;
  private boolean finished;

  /** Reads a list; the input is at its bracket. */
  ListRecords(ByteInput in, RecordReader records) {
    super(in, records);
  }

  @Override
  public final @Nullable Entry next() throws IOException {
    release();
    if (finished || !hasNext()) {
      return null;
    }
    Position start = in.place();
    int length = valueLength();
    if (length == TOO_LARGE) {
      return tooLarge(start);
    }
    Entry entry = length < 0 ? record(~length, true) : record(length, false);
    finished = length < 0 || has(entry.problems(), ReadingRule.SYNTAX);
    if (finished) {
      stop(BROKEN);
    }
    return entry;
  }

  /** Moves to the next record, or ends. */
  private boolean hasNext() throws IOException {
    if (first) {
      first = false;
      in.advance(1);
      return in.skipWhiteSpace() == ']' ? finish() : hasValue();
    }
    int next = in.skipWhiteSpace();
    if (next == ',') {
      in.advance(1);
      if (in.skipWhiteSpace() == ']') {
        fileProblem(ReadingRule.SYNTAX, Map.of("detail", "a comma before the end of the list"));
        return finish();
      }
      return hasValue();
    }
    return next == ']' ? finish() : broken(next, "expected a comma or the end of the list");
  }

  private boolean hasValue() throws IOException {
    int next = in.peek();
    return (next >= 0 && ",:}".indexOf(next) < 0) || broken(next, "expected a record");
  }

  private boolean broken(int next, String expected) {
    finished = true;
    if (next < 0) {
      fileProblem(ReadingRule.CUT_OFF, Map.of("detail", expected));
      stop("the input ends inside the list of records");
    } else {
      fileProblem(ReadingRule.SYNTAX, Map.of("detail", expected));
      stop(BROKEN);
    }
    return false;
  }

  private boolean finish() throws IOException {
    finished = true;
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
    if (in.skipWhiteSpace() >= 0) {
      fileProblem(ReadingRule.SYNTAX, Map.of("detail", "unexpected content after the data set"));
      stop("content after the data set was not read");
    } else {
      endOfInput();
    }
  }
}
