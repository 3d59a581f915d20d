package io.github.openinspections.serialization;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes that no Java string can hold. */
final class Bytes {
  private static final Pattern HEX = Pattern.compile("<([0-9A-F]{2})>");

  private Bytes() {}

  /** Returns UTF-8 with ' for " and every byte that is written as {@code <C0>}. */
  static byte[] of(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher hex = HEX.matcher(Records.json(text));
    int from = 0;
    while (hex.find()) {
      bytes.writeBytes(utf8(Records.json(text).substring(from, hex.start())));
      bytes.write(Integer.parseInt(hex.group(1), 16));
      from = hex.end();
    }
    bytes.writeBytes(utf8(Records.json(text).substring(from)));
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
