package io.github.openinspections.serialization.reading;

import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.json.fast.FastReader.End;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.OtherKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Detects the layout of a file from its content, without moving past more than white space. A list
 * begins with a bracket. If line 1 is one complete object, it is an envelope or the first of many
 * lines. If it is not, and the next line begins with a brace, it is a broken line of many, unless
 * it ends inside a list that the next lines go on with. If line 1 is longer than a record may be,
 * it is taken for the first of many. Anything else is one document, an envelope if it has {@code
 * inspections}.
 */
final class LayoutFinder {
  /** The limit of a record may be tiny; what is around the records needs room all the same. */
  private static final int LEAST_LOOK = 1 << 16;

  private static final int LONGEST_NAME = 64;

  private final ByteInput in;
  private final int most;
  private final FastReader plain;
  private final LimitedParsers parsers;
  private Optional<OtherKind> other = Optional.empty();
  private boolean complete;
  private boolean guessed;

  /**
   * Looks at an input that is at the beginning of its text.
   *
   * @param records have the limit of how many bytes a record may have; exactly as many are looked
   *     at, however many the input has buffered, so that the result does not depend on it
   * @param parsers are those of a {@link Glance}
   */
  LayoutFinder(ByteInput in, RecordReader records, LimitedParsers parsers) {
    this.in = in;
    this.most = Math.max(records.limits().recordBytes(), LEAST_LOOK);
    this.plain = records.fast();
    this.parsers = parsers;
  }

  Layout find() throws IOException {
    if (in.skipWhiteSpace() == '[') {
      return Layout.ARRAY;
    }
    int begun = lineLength(0, LEAST_LOOK);
    if (begun == LEAST_LOOK && Glance.at(parsers, in, begun).recordsAt() >= 0) {
      // Of a long envelope on one line, this says enough: the rest need not be in memory.
      return Layout.ENVELOPE;
    }
    int line = lineLength(begun, most);
    Glance glance = glance(line);
    if (glance.recordsAt() >= 0) {
      return Layout.ENVELOPE;
    }
    if (nextLineBeginsWithBrace(line)) {
      return glance.endsInList() ? listOverLines() : Layout.NDJSON;
    }
    if (glance.complete()) {
      other = glance.other();
      return Layout.NDJSON;
    }
    if (recordsAt() >= 0) {
      return Layout.ENVELOPE;
    }
    guessed = line >= most && other.isEmpty();
    return guessed ? Layout.NDJSON : Layout.SINGLE;
  }

  /** Line 1 begins a list, and line 2 its first object: one document, unless that is broken. */
  private Layout listOverLines() throws IOException {
    if (recordsAt() >= 0) {
      return Layout.ENVELOPE;
    }
    return complete || other.isPresent() ? Layout.SINGLE : Layout.NDJSON;
  }

  /** Whether line 1 is longer than what is looked at, so that it may be the first of many. */
  boolean isGuessed() {
    return guessed;
  }

  /** Returns what the file is, if it is neither a data set nor a record. */
  Optional<OtherKind> other() {
    return other;
  }

  /** Returns the distance of the envelope's list of records, or -1 if there is none. */
  int recordsAt() throws IOException {
    fillBeyond(0);
    int looked = looking();
    Glance glance = glance(looked);
    while (glance.recordsAt() < 0 && hasMoreThan(looked)) {
      looked = looking();
      glance = glance(looked);
    }
    other = glance.other();
    complete = glance.complete();
    return glance.recordsAt();
  }

  /**
   * Goes on for twice as much, so that all looks together cost no more than two. What is complete
   * so far may go on, too: only the end of the input shows that it does not.
   */
  private boolean hasMoreThan(int looked) throws IOException {
    fillBeyond(2 * looked);
    return looking() > looked;
  }

  private void fillBeyond(int length) throws IOException {
    while (in.available() <= length && in.available() < most && in.fill()) {}
  }

  private int looking() {
    return Math.min(in.available(), most);
  }

  /** Returns the length of line 1 from a distance on, if it is shorter than what is looked at. */
  private int lineLength(int from, int longest) throws IOException {
    int length = from;
    while (length < longest && has(length) && in.at(length) != '\n') {
      length++;
    }
    return length;
  }

  private boolean nextLineBeginsWithBrace(int line) throws IOException {
    int next = line;
    while (has(next) && " \t\r\n".indexOf(in.at(next)) >= 0) {
      next++;
    }
    return has(next) && in.at(next) == '{';
  }

  private boolean has(int distance) throws IOException {
    return distance < most && (distance < in.available() || in.fill());
  }

  /** A record that is plainly right needs no second look, which would load a parser of JSON. */
  private Glance glance(int length) {
    int from = in.position();
    return beginsAsRecord(length)
            && plain.read(in.buffer(), from, from + length, End.TEXT) != null
            && plain.findings().isEmpty()
        ? Glance.ofRecord()
        : Glance.at(parsers, in, length);
  }

  /**
   * Whether the first property is one of records: a long envelope is not read as a record first.
   */
  private boolean beginsAsRecord(int length) {
    int name = 1;
    while (name < length && in.at(name) <= ' ') {
      name++;
    }
    int end = name + 1;
    while (end < length && end - name <= LONGEST_NAME && in.at(end) != '"') {
      end++;
    }
    return end < length
        && in.at(name) == '"'
        && FastReader.knows(
            new String(
                in.buffer(), in.position() + name + 1, end - name - 1, StandardCharsets.US_ASCII));
  }
}
