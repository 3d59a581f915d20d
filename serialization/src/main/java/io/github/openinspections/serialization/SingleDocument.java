package io.github.openinspections.serialization;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.source.ByteOrderMark;
import io.github.openinspections.serialization.source.ReadingRule;
import io.github.openinspections.serialization.source.RecordText;
import java.util.Map;

/** Reads a text that holds one record and nothing else. */
record SingleDocument(RecordReader records) {
  Entry read(byte[] bytes, int length) {
    ByteOrderMark mark = ByteOrderMark.of(bytes, length);
    int from = mark.isUtf8() ? mark.length() : 0;
    RecordText text = new RecordText(bytes, from, length, Position.of(1, 1, from), true);
    if (!mark.isUtf8()) {
      return records.refused(
          1, text, 0, ReadingRule.ENCODING, Map.of("detail", "this looks like " + mark.encoding()));
    }
    if (text.length() > records.limits().recordBytes()) {
      return records.refused(
          1, text, 0, ReadingRule.LIMIT, LimitMessage.record(records.limits()).arguments());
    }
    return records.entry(1, text);
  }
}
