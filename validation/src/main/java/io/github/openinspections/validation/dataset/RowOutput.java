package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.time.PartialDate;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes values compactly, for {@link RowInput} to read in the same order. */
final class RowOutput implements Serializable {
  private final ByteLog log;

  RowOutput(ByteLog log) {
    this.log = log;
  }

  /** Writes a number; small ones take one byte, negative ones ten. */
  void number(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      log.put((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    log.put((int) rest);
  }

  /** Writes the lowest bytes of a number. */
  void bytes(long value, int count) {
    log.put(value, count);
  }

  /** Writes bytes as they are. */
  void bytes(byte[] bytes) {
    log.put(bytes);
  }

  /** Writes a text with one byte per character if possible; unpaired surrogates are kept. */
  void text(String text) {
    boolean narrow = isNarrow(text);
    number(((long) text.length() << 1) | (narrow ? 0 : 1));
    if (narrow) {
      bytes(text.getBytes(StandardCharsets.ISO_8859_1));
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      bytes(text.charAt(i), 2);
    }
  }

  private static boolean isNarrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xff) {
        return false;
      }
    }
    return true;
  }

  void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  void date(Optional<PartialDate> date) {
    number(
        date.map(
                known ->
                    1 + known.day().orElse(0) + 32 * (known.month().orElse(0) + 13 * known.year()))
            .orElse(0));
  }
}
