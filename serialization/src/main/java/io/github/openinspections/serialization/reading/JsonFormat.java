package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.ByteOrderMark;
import io.github.openinspections.serialization.source.Comment;
import io.github.openinspections.serialization.source.FileKind;
import io.github.openinspections.serialization.source.OtherKind;
import io.github.openinspections.serialization.source.TextStart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON in any layout. */
public final class JsonFormat implements DatasetFormat {
  private final ReadOptions options;
  private final RecordReader records;
  private final LimitedParsers glances;

  /** Makes the format. */
  public JsonFormat(ReadOptions options) {
    this(options, new RecordReader(options.limits()));
  }

  JsonFormat(ReadOptions options, RecordReader records) {
    this.options = options;
    this.records = records;
    this.glances = LimitedParsers.ofGlances(options.limits());
  }

  @Override
  public RecordSource open(ByteInput in) throws IOException {
    FileKind kind = FileKind.at(in);
    if (kind == FileKind.ZIP) {
      return ZipInsteadOfJson.of(in, options.limits());
    }
    ByteOrderMark mark = ByteOrderMark.at(in);
    if (kind == FileKind.TEXT && !mark.isUtf8()) {
      return refused(in, ReadingRule.ENCODING, WholeText.looksLike(mark).detail());
    } else if (kind != FileKind.TEXT && kind != FileKind.BLANK) {
      return refused(in, kind.other());
    }
    TextStart.skipMarks(in);
    if (in.skipWhiteSpace() < 0 && in.damage().isEmpty()) {
      return options.layout().equals(Optional.of(Layout.NDJSON))
          ? refused(in, ReadingRule.EMPTY, Map.of())
          : refused(in, FileKind.BLANK.other());
    }
    List<Problem> comments = comments(in);
    RecordSource source = records(in);
    comments.forEach(source::addProblem);
    return source;
  }

  /** Moves past the comments before the text, and reports each. */
  private static List<Problem> comments(ByteInput in) throws IOException {
    List<Problem> comments = new ArrayList<>();
    while (Comment.beginsAt(in) && TextStart.isJson(in)) {
      comments.add(
          ReadingRule.SYNTAX
              .problem(Map.of("detail", RecordGap.COMMENT), "the file")
              .position(in.place())
              .build());
      Comment.skip(in);
      in.skipWhiteSpace();
    }
    return comments;
  }

  private RecordSource records(ByteInput in) throws IOException {
    LayoutFinder finder = new LayoutFinder(in, records, glances);
    Layout layout = options.layout().isPresent() ? options.layout().get() : finder.find();
    if (options.layout().isEmpty() && finder.other().isPresent()) {
      return refused(in, finder.other().get());
    }
    return switch (layout) {
      case NDJSON -> new LineRecords(in, records, finder.isGuessed());
      case SINGLE -> new SingleRecord(in, records);
      case ARRAY ->
          in.peek() == '[' ? new ListRecords(in, records) : none(in, ReadingRule.SYNTAX, "list");
      case ENVELOPE ->
          finder.recordsAt() >= 0
              ? new EnvelopeRecords(in, records, finder.recordsAt())
              : none(in, ReadingRule.SYNTAX, "envelope");
    };
  }

  /** Starts reading lines. */
  LineRecords lines(ByteInput in) {
    return new LineRecords(in, records, false);
  }

  /**
   * A compressed file cannot be split: no line can be found in it. Nor can one with comments before
   * its first line, nor one whose layout was guessed.
   */
  @Override
  public Optional<JsonFormat> ofLines(ByteInput in) throws IOException {
    return !in.isCompressed()
            && open(in) instanceof LineRecords lines
            && lines.problems().isEmpty()
            && !lines.isGuessed()
        ? Optional.of(this)
        : Optional.empty();
  }

  private static RecordSource none(ByteInput in, ReadingRule rule, String detail) {
    return refused(in, rule, Map.of("detail", detail));
  }

  private static RecordSource refused(ByteInput in, ReadingRule rule, Map<String, String> values) {
    return RefusedFile.of(in, rule, values, in.place(), ReadingRule.ofJson());
  }

  private static RecordSource refused(ByteInput in, OtherKind kind) {
    return RefusedFile.of(in, kind, in.place(), ReadingRule.ofJson());
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return "JSON";
  }
}
