package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.Locator;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.LimitMessage;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.finding.SyntaxMessage;
import io.github.openinspections.serialization.finding.Trailing;
import io.github.openinspections.serialization.json.ObjectCodec;
import io.github.openinspections.serialization.json.PointerLocator;
import io.github.openinspections.serialization.json.Reading;
import io.github.openinspections.serialization.json.Reading.Finding;
import io.github.openinspections.serialization.json.binding.InspectionBinding;
import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.source.RecordText;
import io.github.openinspections.serialization.source.Utf8;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads one record of known length; total. Immutable and thread-safe. */
public final class RecordReader {
  /** Documents that hold no records. */
  private static final List<String> WHOLE = List.of("report", "mapping", "findings", "metadata");

  private final LimitedParsers parsers;
  private final Limits plain;

  /** Makes a reader. */
  public RecordReader(Limits limits) {
    this(limits, limits);
  }

  /**
   * Makes a reader with limits of its own for the fast path, which changes no result.
   *
   * @param plain with texts of one character, nothing is read on the fast path
   */
  RecordReader(Limits limits, Limits plain) {
    this.parsers = new LimitedParsers(limits);
    this.plain = plain;
  }

  /** Returns the limits of a record. */
  public Limits limits() {
    return parsers.limits();
  }

  /** Returns the fast path for one input; its records need no second look. */
  FastReader fast() {
    return new FastReader(plain);
  }

  /** Returns the entry of a record that the fast path has read. */
  Entry plain(long number, RecordText text, Inspection inspection, List<Finding> found) {
    List<Problem> problems =
        found.isEmpty()
            ? List.of()
            : problems(
                found,
                OptionalLong.of(number),
                Optional.of(inspection.id()),
                nameless(),
                text::position);
    return Entry.readable(
        number, Optional.of(text.start()), inspection, problems, new PointerLocator(parsers, text));
  }

  /** Reads a record with its binding table, which reports whatever is wrong. */
  Entry entry(long number, RecordText text) {
    Outcome<Inspection> outcome =
        read(
            InspectionBinding.INSPECTION,
            text,
            OptionalLong.of(number),
            nameless(),
            text::position);
    Optional<Position> start = Optional.of(text.start());
    Locator locator = new PointerLocator(parsers, text);
    Inspection inspection = outcome.value();
    return inspection != null
        ? Entry.readable(number, start, inspection, outcome.problems(), locator)
        : Entry.unreadable(number, start, outcome.id(), outcome.problems(), locator);
  }

  /** Returns the offset of a value in a text, or of the nearest value around it. */
  long offset(RecordText text, String pointer) {
    return new PointerLocator(parsers, text).offset(pointer);
  }

  /** Returns a function that finds a value in a text, or the nearest value around it. */
  Function<String, Position> places(RecordText text) {
    PointerLocator locator = new PointerLocator(parsers, text);
    return pointer -> text.position(locator.offset(pointer));
  }

  /** Returns an entry for a record that is not read at all. */
  Entry refused(
      long number, RecordText text, long offset, ReadingRule rule, Map<String, String> arguments) {
    Problem problem =
        rule.problem(arguments, nameless()).position(text.position(offset)).record(number).build();
    return Entry.unreadable(
        number,
        Optional.of(text.start()),
        Optional.empty(),
        List.of(problem),
        new PointerLocator(parsers, text));
  }

  /**
   * Reads the value of a text with a binding table.
   *
   * @param number the record's number, if the text is a record
   * @param subject what messages begin with if there is no id
   * @param places converts offsets in the text into positions in the file
   */
  <T> Outcome<T> read(
      ObjectCodec<T, ?> codec,
      RecordText text,
      OptionalLong number,
      String subject,
      LongFunction<Position> places) {
    try (JsonParser parser = parsers.parser(text.bytes(), text.from(), text.length())) {
      Reading reading = new Reading(parser);
      int invalid = Utf8.firstInvalid(text.bytes(), text.from(), text.to());
      T value = invalid < 0 ? value(codec, reading, text, complete(number, subject)) : null;
      if (invalid >= 0) {
        notUtf8(reading, text, invalid);
      }
      return new Outcome<>(
          reading.errors() == 0 ? value : null,
          value,
          reading.id(),
          problems(reading.findings(), number, reading.id(), subject, places));
    }
  }

  private static List<Problem> problems(
      List<Finding> findings,
      OptionalLong number,
      Optional<String> id,
      String subject,
      LongFunction<Position> places) {
    return RecordProblems.of(
        findings, number, id, subject, place -> Optional.of(places.apply(place.getByteOffset())));
  }

  /** Without the number: a part of a file does not know how many records come before it. */
  private static String nameless() {
    return ReadingTexts.of("subject.record");
  }

  /** Returns what a text is complete with, as messages name it. */
  private static String complete(OptionalLong number, String subject) {
    if (number.isPresent()) {
      return "record";
    }
    return WHOLE.stream()
        .filter(whole -> ReadingTexts.of("subject." + whole).equals(subject))
        .findFirst()
        .orElse(subject.equals(ReadingTexts.of("subject.file")) ? "dataset" : "record");
  }

  private <T> @Nullable T value(
      ObjectCodec<T, ?> codec, Reading reading, RecordText text, String what) {
    JsonParser parser = reading.parser();
    boolean complete = false;
    try {
      if (parser.nextToken() == null) {
        reading.problem(ReadingRule.SYNTAX, place(text.length()), Phrase.of("empty"));
        return null;
      }
      T value = codec.read(reading);
      reading.restart();
      complete = true;
      if (parser.nextToken() != null) {
        trailing(reading, text, parser.currentTokenLocation().getByteOffset(), what);
      }
      return value;
    } catch (StreamConstraintsException exceeded) {
      exceeded(reading, LimitMessage.of(exceeded, limits()));
    } catch (JacksonException broken) {
      SyntaxMessage syntax = SyntaxMessage.of(broken, parser, text);
      long start = parser.currentTokenLocation().getByteOffset();
      if (complete && syntax.isEnd()) { // what breaks off is not the record
        trailing(reading, text, start, what);
      } else if (complete && Trailing.isNamed(byteAt(text, syntax.offset()))) {
        trailing(reading, text, syntax.offset(), what);
      } else if (OpenText.isTooLong(text, start, syntax.offset(), limits().textLength())) {
        exceeded(reading, LimitMessage.text(limits()));
      } else {
        reading.problem(syntax.rule(), place(syntax.offset()), syntax.detail());
      }
    }
    return null;
  }

  private static void trailing(Reading reading, RecordText text, long offset, String what) {
    Phrase detail = Trailing.detail(what, byteAt(text, offset));
    reading.problem(ReadingRule.SYNTAX, place(offset), detail);
  }

  private static int byteAt(RecordText text, long offset) {
    return offset < text.length() ? text.bytes()[text.from() + (int) offset] : -1;
  }

  private static void exceeded(Reading reading, LimitMessage limit) {
    TokenStreamLocation place = reading.parser().currentTokenLocation();
    reading.problem(ReadingRule.LIMIT, place, "limit", limit.what(), "value", limit.most());
  }

  private static void notUtf8(Reading reading, RecordText text, int invalid) {
    boolean cut = text.cut() && Utf8.isCutCharacter(text.bytes(), invalid, text.to());
    reading.problem(
        cut ? ReadingRule.CUT_OFF : ReadingRule.ENCODING,
        place(invalid - text.from()),
        cut
            ? Phrase.of("in-character")
            : Phrase.of("unexpected-byte")
                .with("byte", String.format("%02X", text.bytes()[invalid])));
  }

  private static TokenStreamLocation place(long offset) {
    return new TokenStreamLocation(null, offset, -1L, -1, -1);
  }

  /**
   * The result of reading a text.
   *
   * @param value the value, or null if there was an ERROR
   * @param partial the value, or what a table could make of the rest
   * @param id the record's id, if it was read
   * @param problems in report order
   */
  record Outcome<T>(
      @Nullable T value, @Nullable T partial, Optional<String> id, List<Problem> problems) {}
}
