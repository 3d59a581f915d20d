package io.github.openinspections.validation.rules;

import io.github.openinspections.validation.meaning.PlaceholderText;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;

/** TXT: texts that are none, and texts that were damaged on the way. */
final class TextRules {
  private TextRules() {}

  static List<Rule> all() {
    return List.of(placeholder(), garbled());
  }

  private static Rule placeholder() {
    return Rule.warning("TXT-001")
        .about(Subject.TEXT)
        .title("A placeholder is used as a text.")
        .rationale(
            "Tables write nan, NULL or \"Not found or not applicable.\" for missing values."
                + " Labels may read \"None\", if the source prints that.")
        .remedy("Leave the property out if nothing is known.")
        .since("0.1")
        .check(
            (text, context) -> {
              if (PlaceholderText.isPlaceholder(text)) {
                context.here().with("text", text).report();
              }
            })
        .also(
            Subject.LABEL,
            (label, context) -> {
              if (PlaceholderText.isMachineMade(label)) {
                context.here().with("text", label).report();
              }
            })
        .breaks(i -> i.withTitle("nan"))
        .keeps(i -> i.withTypeLabel("None"))
        .build();
  }

  private static Rule garbled() {
    return Rule.warning("TXT-002")
        .about(Subject.TEXT)
        .title("A text is garbled.")
        .rationale(
            "UTF-8 read as Windows-1252 turns an apostrophe into three characters; a decoder"
                + " that gives up leaves U+FFFD or a question mark in a word. Names of people and"
                + " places suffer most. Texts from web pages keep references and tags of HTML, and those from spreadsheets keep"
                + " an escaped line end, x000D between underscores.")
        .remedy(
            "Read the source again as UTF-8, and replace what is left of HTML or of a"
                + " spreadsheet; the garbled text cannot always be reconstructed.")
        .since("0.1")
        .check(TextRules::checkText)
        .also(Subject.LABEL, TextRules::checkText)
        .breaks(i -> i.withTitle("Childrenâ€™s services"))
        .keeps(i -> i.withTitle("Children’s services in Na h-Eileanan Siar: “gwasanaethau plant”"))
        .build();
  }

  private static void checkText(String text, RuleContext context) {
    int at = Garble.find(text);
    if (at >= 0) {
      context
          .here()
          .with("part", text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 20)))
          .with("at", text.codePointCount(0, at) + 1)
          .with("cause", Garble.cause(text, at))
          .report();
    }
  }
}
