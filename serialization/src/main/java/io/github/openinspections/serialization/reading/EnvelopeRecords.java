package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.LimitMessage;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.json.binding.Envelope;
import io.github.openinspections.serialization.json.binding.EnvelopeBinding;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.RecordText;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * The records of an envelope. The envelope's own properties come before and after the list; both
 * parts are kept and read as one object when the list has ended.
 */
final class EnvelopeRecords extends ListRecords {
  private final byte[] head;
  private final Position start;
  private DatasetDescription description = DatasetDescription.NONE;

  /**
   * Reads an envelope; the input is at its brace.
   *
   * @param recordsAt the distance of the list of records
   */
  EnvelopeRecords(ByteInput in, RecordReader records, int recordsAt) {
    super(in, records);
    start = in.place();
    head = Arrays.copyOfRange(in.buffer(), in.position(), in.position() + recordsAt);
    in.advance(recordsAt);
  }

  @Override
  public DatasetDescription description() {
    return description;
  }

  @Override
  void afterList() throws IOException {
    Position tailStart = in.place();
    int most = records.limits().recordBytes();
    while (in.available() <= most && in.fill()) {}
    if (in.available() > most) {
      fileProblem(ReadingRule.LIMIT, LimitMessage.record(records.limits()).arguments());
      stop(ReadingTexts.of("stop.large-envelope"));
      return;
    }
    byte[] envelope = new byte[head.length + 2 + in.available()];
    System.arraycopy(head, 0, envelope, 0, head.length);
    envelope[head.length] = '[';
    envelope[head.length + 1] = ']';
    System.arraycopy(in.buffer(), in.position(), envelope, head.length + 2, in.available());
    in.advance(in.available());
    read(envelope, tailStart);
    endOfInput();
  }

  private void read(byte[] envelope, Position tailStart) {
    int tailAt = head.length + 2;
    RecordText whole = new RecordText(envelope, 0, envelope.length, start, true);
    RecordText tail = new RecordText(envelope, tailAt, envelope.length, tailStart, true);
    LongFunction<Position> places =
        offset -> offset < tailAt ? whole.position(offset) : tail.position(offset - tailAt);
    RecordReader.Outcome<Envelope> outcome =
        records.read(EnvelopeBinding.ENVELOPE, whole, OptionalLong.empty(), "the file", places);
    outcome.problems().forEach(this::addProblem);
    if (has(outcome.problems(), ReadingRule.CUT_OFF)) {
      stop(ReadingTexts.of("stop.in-envelope"));
    }
    places(outcome.problems(), ReadingRule.SYNTAX, "")
        .findFirst()
        .ifPresent(place -> stopAt(ReadingTexts.of("stop.after-list"), place));
    places(outcome.problems(), ReadingRule.DUPLICATE, "/inspections")
        .filter(place -> place.offset().orElse(0) > tailStart.offset().orElse(0))
        .findFirst()
        .ifPresent(place -> stopAt(ReadingTexts.of("stop.second-list"), place));
    if (RecordEnd.isUnread(outcome.problems())) {
      unread(envelope, places);
    }
    Envelope read = outcome.partial();
    if (read != null) {
      description = read.description();
      if (read.format().isPresent() || !hidesFormat(outcome.problems())) {
        checkFormat(read.format().orElse(""), places.apply(records.offset(whole, "/format")));
      }
    }
  }

  /** Stops at what follows the list, where the reading of the envelope has not come so far. */
  private void unread(byte[] envelope, LongFunction<Position> places) {
    int second = DocumentEnd.property(envelope, "inspections", head.length + 2);
    if (second >= 0) {
      stopAt(ReadingTexts.of("stop.second-list"), places.apply(second));
    }
    int lost = DocumentEnd.lostFrom(envelope, 0, envelope.length);
    if (lost == envelope.length) {
      endOfInput();
      stop(ReadingTexts.of("stop.in-envelope"));
    } else if (lost >= 0) {
      stopAt(ReadingTexts.of("stop.after-list"), places.apply(lost));
    }
  }

  private static Stream<Position> places(List<Problem> problems, ReadingRule rule, String pointer) {
    return problems.stream()
        .filter(problem -> problem.rule().equals(rule.info().id()))
        .filter(problem -> pointer.isEmpty() || problem.pointer().equals(pointer))
        .flatMap(problem -> problem.position().stream());
  }

  /** Whether a format that was not read may be there all the same, or was reported already. */
  private static boolean hidesFormat(List<Problem> problems) {
    return has(problems, ReadingRule.LIMIT)
        || problems.stream().anyMatch(problem -> problem.pointer().equals("/format"));
  }

  private void checkFormat(String format, Position place) {
    if (!format.equals(Envelope.FORMAT)) {
      Map<String, String> arguments = new LinkedHashMap<>();
      arguments.put("value", format);
      arguments.put("expected", Envelope.FORMAT);
      addProblem(
          ReadingRule.FORMAT
              .problem(arguments, "the file")
              .pointer("/format")
              .position(place)
              .build());
    }
  }
}
