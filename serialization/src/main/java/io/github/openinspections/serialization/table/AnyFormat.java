package io.github.openinspections.serialization.table;

import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.published.PublishedTables;
import io.github.openinspections.serialization.reading.DatasetFormat;
import io.github.openinspections.serialization.reading.JsonFormat;
import io.github.openinspections.serialization.reading.RecordSource;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.ByteOrderMark;
import io.github.openinspections.serialization.source.TextStart;
import java.io.IOException;
import java.util.Optional;

/**
 * JSON or a published table: only JSON begins with a brace or a bracket, perhaps after comments or
 * marks, or is one value and nothing else.
 */
public final class AnyFormat implements DatasetFormat {
  private static final int MOST_BLANK = 1 << 16;

  private final JsonFormat json;
  private final ReadOptions options;

  /** Makes the format. */
  public AnyFormat(ReadOptions options) {
    this.options = options;
    this.json = new JsonFormat(options);
  }

  @Override
  public RecordSource open(ByteInput in) throws IOException {
    return isJson(in) ? json.open(in) : new TableFormat(PublishedTables.all(), options).open(in);
  }

  @Override
  public Optional<JsonFormat> ofLines(ByteInput in) throws IOException {
    return isJson(in) ? json.ofLines(in) : Optional.empty();
  }

  /** An empty file, a long blank beginning and options with a layout mean JSON. */
  private boolean isJson(ByteInput in) throws IOException {
    ByteOrderMark mark = ByteOrderMark.at(in);
    int at = mark.length();
    while (at < MOST_BLANK && (at < in.available() || in.fill())) {
      byte b = in.at(at++);
      if (b == '{' || b == '[') {
        return true;
      }
      boolean ofMark = !mark.isUtf8() && at <= 4; // zero bytes are part of characters of UTF-16
      if (b > ' ' || (b < 0 && !ofMark)) {
        return options.layout().isPresent() || TextStart.isJson(in);
      }
    }
    return true;
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return "JSON and published tables";
  }
}
