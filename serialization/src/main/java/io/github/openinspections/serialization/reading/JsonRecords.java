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
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of a JSON file in one layout. */
abstract class JsonRecords extends RecordSource {
  final ByteInput in;
  final RecordReader records;

  private final FastReader fast;
  private @Nullable RecordText current;
  private long number;
  private boolean cutOff;

  /** Whether the fast path has refused the record that begins here. */
  private boolean refused;

  JsonRecords(ByteInput in, RecordReader records) {
    this.in = in;
    this.records = records;
    this.fast = records.fast();
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
      cutOff = true;
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

  static boolean has(List<Problem> problems, ReadingRule rule) {
    return problems.stream().anyMatch(problem -> problem.rule().equals(rule.info().id()));
  }

  /**
   * Reports damage of the compressed data, unless the input is reported as cut off already. Where
   * something is left that was not read, how much of it was looked at depends on how the bytes came
   * and not on the file, so that nothing is said of its damage.
   */
  final void endOfInput() {
    if (in.available() > 0) {
      return;
    }
    in.damage()
        .filter(damage -> !cutOff && !has(problems(), ReadingRule.CUT_OFF))
        .ifPresent(
            damage -> {
              fileProblem(ReadingRule.CUT_OFF, Map.of("detail", damage));
              stop(ReadingTexts.of("detail." + damage));
            });
  }
}
