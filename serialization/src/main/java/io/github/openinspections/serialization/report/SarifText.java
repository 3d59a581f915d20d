package io.github.openinspections.serialization.report;

import io.github.openinspections.core.text.PlainText;
import java.nio.charset.StandardCharsets;

/** Escapes text of the data for SARIF, where messages and addresses have a syntax. */
final class SarifText {
  private static final String HEX = "0123456789ABCDEF";

  private SarifText() {}

  /** Returns a text in full, with control characters escaped. */
  static String plain(String text) {
    return PlainText.of(text, Integer.MAX_VALUE);
  }

  /**
   * Returns a text as a plain text message. Braces are doubled, since single ones are placeholders
   * (SARIF 2.1.0, section 3.11.5). A text with {@code ](} could be taken for a link (section
   * 3.11.6): its brackets and backslashes are escaped. Those of other texts are not, since many
   * viewers would show the escapes.
   */
  static String message(String text) {
    String plain = plain(text);
    boolean mayBeLink = plain.contains("](");
    StringBuilder message = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '{' || c == '}') {
        message.append(c);
      } else if (mayBeLink && (c == '[' || c == ']' || c == '\\')) {
        message.append('\\');
      }
      message.append(c);
    }
    return message.toString();
  }

  /**
   * Returns a name as a relative reference (RFC 3986): all but unreserved characters and the
   * slashes inside it are percent-encoded, so that it can name neither a scheme nor a host.
   */
  static String address(String name) {
    StringBuilder address = new StringBuilder();
    // The replacement character is written for unpaired surrogates, which UTF-8 cannot hold.
    byte[] bytes = PlainText.encodable(name).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      boolean inside = b == '/' && i > 0 && bytes[i - 1] != '/';
      if (inside || isUnreserved(b)) {
        address.append((char) b);
      } else {
        address.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
      }
    }
    return address.toString();
  }

  private static boolean isUnreserved(int b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || "-._~".indexOf(b) >= 0;
  }
}
