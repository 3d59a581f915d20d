package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.serialization.finding.LimitMessage;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.RecordText;
import io.github.openinspections.serialization.source.ValueScanner;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of a JSON file in one layout. */
abstract class JsonRecords extends RecordSource {
  /** The length of a value that is larger than a record may be. */
  static final int TOO_LARGE = Integer.MAX_VALUE;

  final ByteInput in;
  final RecordReader records;

  private final FastReader fast;
  private @Nullable RecordText current;
  private long number;

  /** Whether the fast path has refused the record that begins here. */
  private boolean refused;

  JsonRecords(ByteInput in, RecordReader records) {
    this.in = in;
    this.records = records;
    this.fast = new FastReader(records.limits());
  }

  @Override
  public final long number() {
    return number;
  }

  @Override
  public final long offset() {
    return in.offset();
  }

  @Override
  public final Position place() {
    return in.place();
  }

  @Override
  public final List<RuleInfo> rules() {
    return ReadingRule.ofJson();
  }

  @Override
  public final void close() throws IOException {
    release();
    in.close();
  }

  /** Adds a problem of the file at the current place. */
  final void fileProblem(ReadingRule rule, Map<String, String> arguments) {
    addProblem(rule.problem(arguments, "the file").position(in.place()).build());
  }

  /** Forgets the previous record: the window can now move on. */
  final void release() {
    if (current != null) {
      current.release();
    }
    refused = false;
  }

  /**
   * Reads the record that begins here and moves past it, if it is plainly right and all of it is in
   * the window; otherwise, returns null.
   */
  final @Nullable Entry plain(FastReader.End end) {
    Inspection plain = fast.read(in.buffer(), in.position(), in.limit(), end);
    int length = fast.end() - in.position();
    if (plain == null || length > records.limits().recordBytes()) {
      refused = !fast.ranOut();
      return null;
    }
    RecordText text = text(length, false);
    if (end == FastReader.End.LINE) {
      in.isOneLine(length);
    }
    return plain(text, plain);
  }

  private Entry plain(RecordText text, Inspection plain) {
    in.advance(text.length());
    return records.plain(++number, text, plain, fast.findings());
  }

  /** Reads the record that begins here and moves past it. */
  final Entry record(int length, boolean cut) {
    RecordText text = text(length, cut);
    Inspection plain =
        refused ? null : fast.read(text.bytes(), text.from(), text.to(), FastReader.End.TEXT);
    if (plain != null) {
      return plain(text, plain);
    }
    Entry entry = records.entry(++number, text);
    in.advance(length);
    if (has(entry.problems(), ReadingRule.CUT_OFF)) {
      stop(ReadingTexts.of("stop.in-record"));
    }
    return entry;
  }

  /** Returns an entry for a record that was too large and was skipped. */
  final Entry tooLarge(Position start) {
    RecordText nothing = new RecordText(new byte[0], 0, 0, start, false);
    current = nothing;
    return records.refused(
        ++number, nothing, 0, ReadingRule.LIMIT, LimitMessage.record(records.limits()).arguments());
  }

  private RecordText text(int length, boolean cut) {
    RecordText text =
        new RecordText(in.buffer(), in.position(), in.position() + length, in.place(), cut);
    current = text;
    return text;
  }

  /**
   * Looks for the end of the JSON value that begins here, and skips the value if it is too large.
   *
   * @return its length; {@link #TOO_LARGE} if it was skipped; or, if the input ends inside it, the
   *     complement of the length so far
   */
  final int valueLength() throws IOException {
    ValueScanner scanner = new ValueScanner();
    boolean large = false;
    for (int scanned = 0; ; ) {
      int end = scanner.scan(in.buffer(), in.position() + scanned, in.limit());
      if (end >= 0 && !large) {
        int length = end - in.position();
        if (length <= records.limits().recordBytes()) {
          return length;
        }
        large = true;
      }
      if (end >= 0) {
        in.advance(end - in.position());
        return TOO_LARGE;
      }
      scanned = in.available();
      if (large || scanned > records.limits().recordBytes()) {
        large = true;
        in.advance(scanned);
        scanned = 0;
      }
      if (!in.fill()) {
        return large ? TOO_LARGE : ~scanned;
      }
    }
  }

  static boolean has(List<Problem> problems, ReadingRule rule) {
    return problems.stream().anyMatch(problem -> problem.rule().equals(rule.info().id()));
  }

  /** Reports damage of the compressed data, unless a record has reported it already. */
  final void endOfInput() {
    in.damage()
        .filter(damage -> stopped().isEmpty())
        .ifPresent(
            damage -> {
              fileProblem(ReadingRule.CUT_OFF, Map.of("detail", damage));
              stop(ReadingTexts.of("detail." + damage));
            });
  }
}
