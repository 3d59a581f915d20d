package io.github.openinspections.serialization.finding;

import static io.github.openinspections.core.problem.Severity.ERROR;
import static io.github.openinspections.core.problem.Severity.INFO;
import static io.github.openinspections.core.problem.Severity.WARNING;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.text.MessageTemplate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** What reading itself checks: syntax (SYN), shape (SHP) and tables (CSV). */
@SuppressWarnings("ImmutableEnumChecker") // both fields are immutable, only not marked as such
public enum ReadingRule {
  /** Not JSON. */
  SYNTAX(
      "SYN-001",
      ERROR,
      "Text",
      "Not JSON.",
      "What is no JSON cannot be read at all (RFC 8259). In a file of lines only the line is lost; in"
          + " an array or envelope nothing behind the place can be trusted.",
      "Open the file at the line named and mend the JSON there: a missing comma,"
          + " quotation mark or bracket is usual. Better still, let a program write it."),
  /** Not UTF-8. */
  ENCODING(
      "SYN-002",
      ERROR,
      "Text",
      "Not UTF-8.",
      "JSON between systems is UTF-8 (RFC 8259, section 8.1). Guessing another encoding changes names"
          + " and quotes without a word.",
      "Save or export the file as UTF-8. Do not replace the characters by hand before"
          + " you know which encoding it was in."),
  /** A limit exceeded. */
  LIMIT(
      "SYN-003",
      ERROR,
      "Text",
      "A limit is exceeded.",
      "No record of an inspection is that large or that deep; a reader without limits can be brought"
          + " down by one file.",
      "Look whether several records, or a whole document, ended up in one value, and"
          + " divide them. If the record is genuine, read with higher limits."),
  /** A property twice. */
  DUPLICATE(
      "SYN-004",
      ERROR,
      "Text",
      "A property stands twice in one object.",
      "Programs differ in which of the two they take (RFC 8259, section 4), so that one file would"
          + " tell two stories.",
      "Decide which of the two values is meant, and delete the other."),
  /** Cut off. */
  CUT_OFF(
      "SYN-005",
      ERROR,
      "Text",
      "The input ends inside a record.",
      "Part of the data set is missing: a download or a copy was cut off.",
      "Fetch or export the file again; a part of it is missing."),
  /** A required property missing. */
  MISSING(
      "SHP-001",
      ERROR,
      "Inspection",
      "A required property is missing.",
      "Without it the record says nothing that could be used.",
      "Add the property from the source. If the source does not say it, leave out the"
          + " whole object that it belongs to."),
  /** A wrong JSON type. */
  TYPE(
      "SHP-002",
      ERROR,
      "Inspection",
      "A value has the wrong JSON type.",
      "Nothing is coerced: a number is not a text and an empty text is not absence, since guessing"
          + " turns mistakes into data.",
      "Write the value in the type that the format has for it: texts in quotation"
          + " marks, lists in brackets, numbers bare."),
  /** Not a date. */
  DATE(
      "SHP-003",
      ERROR,
      "Inspection",
      "Not a date, interval or duration.",
      "Dates are written as ISO 8601-2 level 0 has them. A date-time, a spreadsheet's serial number or"
          + " 20/08/2016 leaves open what was meant.",
      "Write dates as 2016, 2016-05 or 2016-05-20, periods with a slash between two"
          + " dates, durations as P18M. If only the year is known, write the year."),
  /** Not an address. */
  ADDRESS(
      "SHP-004",
      ERROR,
      "Inspection",
      "Not an absolute URI.",
      "A relative address leads nowhere once the record has left its page (RFC 3986, section 4.3).",
      "Write the whole address, beginning with https:// or another scheme."),
  /** A bad identifier. */
  IDENTIFIER(
      "SHP-005",
      ERROR,
      "Inspection",
      "An identifier or code is empty or has white space at its ends.",
      "Two spellings that look alike would be two inspections.",
      "Remove the white space around the value, or leave the property out if it is" + " empty."),
  /** An unknown property. */
  UNKNOWN(
      "SHP-006",
      INFO,
      "Inspection",
      "A property that the format does not define.",
      "It is kept and written back. It may be a misspelling of a known one; names beginning with x- are"
          + " kept without remark.",
      "Correct the spelling if it was meant to be a known property. If it is your"
          + " own, let its name begin with x-."),
  /** A bad format version. */
  FORMAT(
      "SHP-007",
      ERROR,
      "Dataset",
      "Unknown or missing format version.",
      "A later version may mean other things by the same names.",
      "Add \"format\": \"openinspections/1\" to the envelope, or read the file with a"
          + " version of the program that knows its format."),
  /** A column missing, or no header at all. */
  TABLE_HEADER(
      "CSV-001",
      ERROR,
      "Dataset",
      "A required column is missing, or no header was found.",
      "Without it the rows cannot be told apart, or the table is another one. Column names of public"
          + " tables change from year to year.",
      "Add the missing column, or choose the mapping that this table was made for."
          + " Check that the header has not been renamed."),
  /** Too many or too few cells. */
  TABLE_WIDTH(
      "CSV-002",
      ERROR,
      "Row",
      "A row has too many or too few cells.",
      "Which cell belongs to which column is then a guess, and a grade in the wrong column looks like"
          + " a grade.",
      "Look for a separator or a line break inside a cell that is not in quotation"
          + " marks, and export the table again."),
  /** A cell that is not understood. */
  CELL(
      "CSV-003",
      WARNING,
      "Row",
      "A cell is not understood.",
      "What the cell stands for is left out rather than guessed; its text is kept under a name that"
          + " begins with x-.",
      "Write the value in one of the accepted forms, or leave the cell empty if it is"
          + " not known."),
  /** A column that the mapping does not know. */
  UNKNOWN_COLUMN(
      "CSV-004",
      INFO,
      "Dataset",
      "A column that the mapping does not know.",
      "Its cells are kept under a name that begins with x-. It may be a known column under a new"
          + " name.",
      "Nothing need be done. If the column should be read, give it a name that the"
          + " mapping knows."),
  /** A header twice. */
  REPEATED_COLUMN(
      "CSV-005",
      WARNING,
      "Dataset",
      "The same header stands twice.",
      "The first column counts, the others are kept under a name that begins with x-: which of them"
          + " is meant, only the publisher knows.",
      "Rename or remove one of the two columns, so that it is clear which of them is" + " meant."),
  /** A row without an inspection. */
  NO_INSPECTION(
      "CSV-006",
      INFO,
      "Row",
      "A row that holds no inspection.",
      "A service that is registered and not yet inspected has a row in a register. It is no record:"
          + " it is passed over and counted.",
      "Nothing need be done: the row was counted and skipped, because it holds no"
          + " inspection."),
  /** Not UTF-8, but readable. */
  TABLE_ENCODING(
      "CSV-007",
      INFO,
      "Dataset",
      "The table is not in UTF-8.",
      "Spreadsheets write Windows-1252 or UTF-16. It is told from the bytes; if it is wrong, names"
          + " with accents and dashes are.",
      "If names show odd characters, say the right encoding to whoever makes the"
          + " table; best save it as UTF-8."),
  /** More rows than can be put together. */
  TABLE_GROUPS(
      "CSV-008",
      WARNING,
      "Dataset",
      "More rows than are held to put together those of one inspection.",
      "Rows of one inspection that stand further apart than the limit become records of their own"
          + " with the same id.",
      "Sort the table so that the rows of one inspection stand together.");

  private static final List<RuleInfo> ALL = Arrays.stream(values()).map(ReadingRule::info).toList();

  /** Tables have rules of their own. */
  private static final List<RuleInfo> OF_JSON =
      ALL.stream().filter(rule -> !rule.id().startsWith("CSV-")).toList();

  /** Of the rules about JSON, those that a table can break too. */
  private static final Set<ReadingRule> ALSO_OF_TABLES =
      Set.of(SYNTAX, ENCODING, LIMIT, CUT_OFF, MISSING);

  private static final List<RuleInfo> OF_TABLES =
      Arrays.stream(values())
          .filter(rule -> rule.info.id().startsWith("CSV-") || ALSO_OF_TABLES.contains(rule))
          .map(ReadingRule::info)
          .toList();

  private final RuleInfo info;
  private final MessageTemplate message;
  private final MessageTemplate suggesting;
  private final MessageTemplate passingOver;
  private final MessageTemplate passingOverSuggesting;

  ReadingRule(
      String id, Severity severity, String about, String title, String rationale, String remedy) {
    this.info =
        RuleInfo.builder()
            .id(id)
            .severity(severity)
            .about(about)
            .title(title)
            .rationale(rationale)
            .remedy(remedy)
            .since("0.1")
            .build();
    ResourceBundle english =
        ResourceBundle.getBundle(
            "io.github.openinspections.serialization.finding.messages", Locale.ROOT);
    this.message = MessageTemplate.parse(english.getString(id));
    this.suggesting = template(english, id + ".suggestion", message);
    this.passingOver = template(english, id + ".type", message);
    this.passingOverSuggesting = template(english, id + ".type.suggestion", suggesting);
  }

  private static MessageTemplate template(
      ResourceBundle messages, String key, MessageTemplate otherwise) {
    return messages.containsKey(key) ? MessageTemplate.parse(messages.getString(key)) : otherwise;
  }

  /** Returns the descriptions of all rules, in the order of their ids. */
  public static List<RuleInfo> infos() {
    return ALL;
  }

  /** Returns the descriptions of the rules that reading JSON checks. */
  public static List<RuleInfo> ofJson() {
    return OF_JSON;
  }

  /** Returns the descriptions of the rules that reading a table checks. */
  public static List<RuleInfo> ofTables() {
    return OF_TABLES;
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

  /** Begins a problem of this rule; the subject is what the message speaks of first. */
  public Problem.Builder problem(Map<String, String> arguments, String subject) {
    return Problem.builder()
        .rule(info.id())
        .severity(info.severity())
        .message(message(arguments.keySet()).render(subject, arguments))
        .arguments(arguments);
  }
}
