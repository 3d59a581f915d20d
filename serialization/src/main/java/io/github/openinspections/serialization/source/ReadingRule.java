package io.github.openinspections.serialization.source;

import static io.github.openinspections.core.problem.Severity.ERROR;
import static io.github.openinspections.core.problem.Severity.INFO;

import io.github.openinspections.core.form.MessageTemplate;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** What reading itself checks: syntax (SYN) and shape (SHP). */
@SuppressWarnings("ImmutableEnumChecker") // both fields are immutable, only not marked as such
public enum ReadingRule {
  /** Not JSON. */
  SYNTAX(
      "SYN-001",
      ERROR,
      "Text",
      "Not JSON.",
      "What is no JSON cannot be read at all (RFC 8259). In a file of lines only the line is lost; in"
          + " an array or envelope nothing behind the place can be trusted."),
  /** Not UTF-8. */
  ENCODING(
      "SYN-002",
      ERROR,
      "Text",
      "Not UTF-8.",
      "JSON between systems is UTF-8 (RFC 8259, section 8.1). Guessing another encoding changes names"
          + " and quotes without a word."),
  /** A limit exceeded. */
  LIMIT(
      "SYN-003",
      ERROR,
      "Text",
      "A limit is exceeded.",
      "No record of an inspection is that large or that deep; a reader without limits can be brought"
          + " down by one file."),
  /** A property twice. */
  DUPLICATE(
      "SYN-004",
      ERROR,
      "Text",
      "A property stands twice in one object.",
      "Programs differ in which of the two they take (RFC 8259, section 4), so that one file would"
          + " tell two stories."),
  /** Cut off. */
  CUT_OFF(
      "SYN-005",
      ERROR,
      "Text",
      "The input ends inside a record.",
      "Part of the data set is missing: a download or a copy was cut off."),
  /** A required property missing. */
  MISSING(
      "SHP-001",
      ERROR,
      "Inspection",
      "A required property is missing.",
      "Without it the record says nothing that could be used."),
  /** A wrong JSON type. */
  TYPE(
      "SHP-002",
      ERROR,
      "Inspection",
      "A value has the wrong JSON type.",
      "Nothing is coerced: a number is not a text and an empty text is not absence, since guessing"
          + " turns mistakes into data."),
  /** Not a date. */
  DATE(
      "SHP-003",
      ERROR,
      "Inspection",
      "Not a date, interval or duration.",
      "Dates are written as ISO 8601-2 level 0 has them. A date-time, a spreadsheet's serial number or"
          + " 20/08/2016 leaves open what was meant."),
  /** Not an address. */
  ADDRESS(
      "SHP-004",
      ERROR,
      "Inspection",
      "Not an absolute URI.",
      "A relative address leads nowhere once the record has left its page (RFC 3986, section 4.3)."),
  /** A bad identifier. */
  IDENTIFIER(
      "SHP-005",
      ERROR,
      "Inspection",
      "An identifier or code is empty or has white space at its ends.",
      "Two spellings that look alike would be two inspections."),
  /** An unknown property. */
  UNKNOWN(
      "SHP-006",
      INFO,
      "Inspection",
      "A property that the format does not define.",
      "It is kept and written back. It may be a misspelling of a known one; names beginning with x- are"
          + " kept without remark."),
  /** A bad format version. */
  FORMAT(
      "SHP-007",
      ERROR,
      "Dataset",
      "Unknown or missing format version.",
      "A later version may mean other things by the same names.");

  private final RuleInfo info;
  private final MessageTemplate message;
  private final MessageTemplate suggesting;
  private final MessageTemplate passingOver;
  private final MessageTemplate passingOverSuggesting;

  ReadingRule(String id, Severity severity, String about, String title, String rationale) {
    this.info =
        RuleInfo.builder()
            .id(id)
            .severity(severity)
            .about(about)
            .title(title)
            .rationale(rationale)
            .since("0.1")
            .build();
    ResourceBundle english =
        ResourceBundle.getBundle("io.github.openinspections.serialization.messages", Locale.ROOT);
    this.message = MessageTemplate.parse(english.getString(id));
    this.suggesting = template(english, id + ".suggestion", message);
    this.passingOver = template(english, id + ".type", message);
    this.passingOverSuggesting = template(english, id + ".type.suggestion", suggesting);
  }

  private static MessageTemplate template(
      ResourceBundle messages, String key, MessageTemplate otherwise) {
    return messages.containsKey(key) ? MessageTemplate.parse(messages.getString(key)) : otherwise;
  }

  /** Returns the description of the rule. */
  public RuleInfo info() {
    return info;
  }

  /** Returns the message that tells of a breach with these values. */
  public MessageTemplate message(Set<String> values) {
    boolean suggestion = values.contains("suggestion");
    return values.contains("type")
        ? suggestion ? passingOverSuggesting : passingOver
        : suggestion ? suggesting : message;
  }
}
