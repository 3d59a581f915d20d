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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;

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
    first(outcome.problems(), ReadingRule.SYNTAX, "")
        .ifPresent(place -> stopAt(ReadingTexts.of("stop.after-list"), place));
    first(outcome.problems(), ReadingRule.DUPLICATE, "/inspections")
        .filter(place -> place.offset().orElse(0) > tailStart.offset().orElse(0))
        .ifPresent(place -> stopAt(ReadingTexts.of("stop.second-list"), place));
    Envelope read = outcome.value();
    if (read != null) {
      description = read.description();
      checkFormat(read.format().orElse(""), places.apply(records.offset(whole, "/format")));
    }
  }

  private static Optional<Position> first(
      List<Problem> problems, ReadingRule rule, String pointer) {
    return problems.stream()
        .filter(problem -> problem.rule().equals(rule.info().id()))
        .filter(problem -> pointer.isEmpty() || problem.pointer().equals(pointer))
        .flatMap(problem -> problem.position().stream())
        .findFirst();
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
