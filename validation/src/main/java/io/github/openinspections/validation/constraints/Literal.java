package io.github.openinspections.validation.constraints;

/** Text that message interpolators leave unchanged. */
final class Literal {
  private Literal() {}

  /** Returns a template that renders as the text, without parameters or expressions. */
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
