package io.github.openinspections.spring;

/**
 * JSON without anything that a terminal, a log viewer or a browser could interpret: no control or
 * direction characters, no markup. They occur only inside strings, where an escape keeps the value.
 */
final class AsciiJson {
  private static final String HEX = "0123456789abcdef";

  private AsciiJson() {}

  static String of(String json) {
    StringBuilder ascii = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char unit = json.charAt(i);
      if (unit < 0x7f && unit != '<' && unit != '>' && unit != '&' && unit != '\'') {
        ascii.append(unit);
      } else {
        append(ascii, unit);
      }
    }
    return ascii.toString();
  }

  private static void append(StringBuilder ascii, char unit) {
    ascii.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      ascii.append(HEX.charAt((unit >> shift) & 0xf));
    }
  }
}
