package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.text.SteadyStream;
import io.github.openinspections.serialization.finding.LimitMessage;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.source.ByteOrderMark;
import io.github.openinspections.serialization.source.RecordText;
import java.io.IOException;
import java.io.InputStream;

/** Reads a text that holds one record and nothing else. */
public record SingleDocument(RecordReader records) {
  private static final int MARK = 3;

  /** Reads a stream to its end, or until it is too large. */
  public static byte[] bytes(InputStream in, Limits limits) throws IOException {
    long most = 1L + MARK + limits.recordBytes();
    return new SteadyStream(in).readNBytes((int) Math.min(most, Integer.MAX_VALUE));
  }

  /** Reads the first bytes of an array; total. */
  public Entry read(byte[] bytes, int length) {
    ByteOrderMark mark = ByteOrderMark.of(bytes, length);
    int from = mark.isUtf8() ? mark.length() : 0;
    RecordText text = new RecordText(bytes, from, length, Position.of(1, 1, from), true);
    if (!mark.isUtf8()) {
      return records.refused(1, text, 0, ReadingRule.ENCODING, WholeText.looksLike(mark).detail());
    }
    if (text.length() > records.limits().recordBytes()) {
      return records.refused(
          1, text, 0, ReadingRule.LIMIT, LimitMessage.record(records.limits()).arguments());
    }
    FastReader fast = new FastReader(records.limits());
    Inspection plain = fast.read(bytes, from, length, FastReader.End.TEXT);
    return plain == null ? records.entry(1, text) : records.plain(1, text, plain, fast.findings());
  }
}
