package io.github.openinspections.validation.constraints;

/** Text that message interpolators leave as it is. */
final class Literal {
  private Literal() {}

  /** Returns a template that reads as the text: no part of it is a parameter or an expression. */
  static String of(String text) {
    StringBuilder template = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' || c == '{' || c == '}' || c == '$') {
        template.append('\\');
      }
      template.append(c);
    }
    return template.toString();
  }
}
