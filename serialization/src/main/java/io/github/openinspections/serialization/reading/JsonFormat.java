package io.github.openinspections.serialization.reading;

import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.ByteOrderMark;
import io.github.openinspections.serialization.source.FileKind;
import io.github.openinspections.serialization.source.OtherKind;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** JSON in any layout. */
public final class JsonFormat implements DatasetFormat {
  private final ReadOptions options;
  private final RecordReader records;

  /** Makes the format. */
  public JsonFormat(ReadOptions options) {
    this.options = options;
    this.records = new RecordReader(options.limits());
  }

  @Override
  public RecordSource open(ByteInput in) throws IOException {
    FileKind kind = FileKind.at(in);
    if (kind == FileKind.ZIP) {
      return ZipInsteadOfJson.of(in, options.limits());
    }
    ByteOrderMark mark = ByteOrderMark.at(in);
    if (kind == FileKind.TEXT && !mark.isUtf8()) {
      return none(in, ReadingRule.ENCODING, "this looks like " + mark.encoding());
    } else if (kind != FileKind.TEXT && kind != FileKind.BLANK) {
      return refused(in, kind.other());
    }
    in.skipMark(mark.length());
    if (in.skipWhiteSpace() < 0 && in.damage().isEmpty()) {
      return options.layout().equals(Optional.of(Layout.NDJSON))
          ? refused(in, ReadingRule.EMPTY, Map.of())
          : refused(in, FileKind.BLANK.other());
    }
    return records(in);
  }

  private RecordSource records(ByteInput in) throws IOException {
    LayoutFinder finder = new LayoutFinder(in, options.limits().recordBytes());
    Layout layout = options.layout().isPresent() ? options.layout().get() : finder.find();
    Optional<String> otherList = options.layout().isPresent() ? Optional.empty() : finder.other();
    if (otherList.isPresent()) {
      String what = "an object with a list of objects under \"" + otherList.get() + "\"";
      return refused(in, new OtherKind(what, "a data set lists its records under \"inspections\""));
    }
    return switch (layout) {
      case NDJSON -> lines(in);
      case SINGLE -> new SingleRecord(in, records);
      case ARRAY ->
          in.peek() == '['
              ? new ListRecords(in, records)
              : none(in, ReadingRule.SYNTAX, "expected a list");
      case ENVELOPE ->
          finder.recordsAt() >= 0
              ? new EnvelopeRecords(in, records, finder.recordsAt())
              : none(in, ReadingRule.SYNTAX, "expected an object with a list of inspections");
    };
  }

  /** Starts reading lines. */
  LineRecords lines(ByteInput in) {
    return new LineRecords(in, records);
  }

  /** A compressed file cannot be split: no line can be found in it. */
  @Override
  public Optional<JsonFormat> ofLines(ByteInput in) throws IOException {
    return !in.isCompressed() && open(in) instanceof LineRecords
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
}
