package io.github.openinspections.serialization.reading;

import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.ByteOrderMark;
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
  public JsonRecords open(ByteInput in) throws IOException {
    ByteOrderMark mark = ByteOrderMark.at(in);
    if (!mark.isUtf8()) {
      return none(in, ReadingRule.ENCODING, "this looks like " + mark.encoding());
    }
    in.skipMark(mark.length());
    if (in.skipWhiteSpace() < 0 && in.damage().isEmpty()) {
      return none(in, ReadingRule.SYNTAX, "no content");
    }
    LayoutFinder finder = new LayoutFinder(in, options.limits().recordBytes());
    Layout layout = options.layout().isPresent() ? options.layout().get() : finder.find();
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

  private NoRecords none(ByteInput in, ReadingRule rule, String detail) throws IOException {
    return new NoRecords(in, records, rule, Map.of("detail", detail));
  }
}
