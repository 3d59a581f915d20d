package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.LimitMessage;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.json.ObjectCodec;
import io.github.openinspections.serialization.source.ByteOrderMark;
import io.github.openinspections.serialization.source.RecordText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Reads a text that holds one value and nothing else, such as a report or a file of settings.
 *
 * @param records reads values
 * @param kind what the text is, as the name of a phrase
 */
public record WholeText(RecordReader records, String kind) {
  /** Reads the bytes with a binding table; total. */
  public <T> Result<T> read(ObjectCodec<T, ?> codec, byte[] bytes) {
    ByteOrderMark mark = ByteOrderMark.of(bytes, bytes.length);
    int from = mark.isUtf8() ? mark.length() : 0;
    RecordText text = new RecordText(bytes, from, bytes.length, Position.of(1, 1, from), true);
    if (!mark.isUtf8()) {
      return refused(text, ReadingRule.ENCODING, looksLike(mark).detail());
    }
    if (text.length() > records.limits().recordBytes()) {
      LimitMessage limit = new LimitMessage(kind, "" + records.limits().recordBytes());
      return refused(text, ReadingRule.LIMIT, limit.arguments());
    }
    RecordReader.Outcome<T> outcome =
        records.read(codec, text, OptionalLong.empty(), subject(), text::position);
    return new Result<>(
        Optional.ofNullable(outcome.value()),
        Optional.ofNullable(outcome.partial()),
        outcome.problems(),
        records.places(text));
  }

  /** Returns what a text in another encoding looks like. */
  static Phrase looksLike(ByteOrderMark mark) {
    return Phrase.of("looks-like").with("encoding", mark.encoding());
  }

  /** Returns what messages begin with. */
  public String subject() {
    return ReadingTexts.of("subject." + kind);
  }

  private <T> Result<T> refused(RecordText text, ReadingRule rule, Map<String, String> arguments) {
    Problem problem = rule.problem(arguments, subject()).position(text.position(0)).build();
    return new Result<>(
        Optional.empty(), Optional.empty(), List.of(problem), pointer -> text.position(0));
  }

  /**
   * What was read.
   *
   * @param value the value, if no problem is an ERROR
   * @param partial the value, or what a table could make of the rest
   * @param problems what is wrong, in report order
   * @param places finds the values of JSON Pointers in the text
   */
  public record Result<T>(
      Optional<T> value,
      Optional<T> partial,
      List<Problem> problems,
      Function<String, Position> places) {}
}
