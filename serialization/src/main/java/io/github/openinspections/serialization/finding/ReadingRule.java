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

/** What reading itself checks: syntax (SYN), shape (SHP), tables (CSV) and mapping files (MAP). */
@SuppressWarnings("ImmutableEnumChecker") // both fields are immutable, only not marked as such
public enum ReadingRule {
  /** Not JSON. */
  SYNTAX(
      "SYN-001",
      ERROR,
      "Text",
      "Not JSON.",
      "A text that is not JSON cannot be read at all (RFC 8259). In a file of lines only the line is"
          + " lost; in an array or envelope nothing after the place can be trusted.",
      "Open the file at the given line and fix the JSON there: a comma, quotation mark or"
          + " bracket is often missing. Better still, let a program write the file."),
  /** Not UTF-8. */
  ENCODING(
      "SYN-002",
      ERROR,
      "Text",
      "Not UTF-8.",
      "JSON exchanged between systems is UTF-8 (RFC 8259, section 8.1). Guessing another encoding"
          + " silently changes names and quotes.",
      "Save or export the file as UTF-8. Do not replace characters by hand before you know"
          + " the original encoding."),
  /** A limit exceeded. */
  LIMIT(
      "SYN-003",
      ERROR,
      "Text",
      "A limit is exceeded.",
      "No record of an inspection is that large or that deep, and one file can bring down a reader"
          + " without limits.",
      "Check whether several records, or a whole document, ended up in one value, and split"
          + " them. If the record is genuine, read it with higher limits."),
  /** A duplicate property. */
  DUPLICATE(
      "SYN-004",
      ERROR,
      "Text",
      "An object has a duplicate property.",
      "Programs differ in which of the two values they use (RFC 8259, section 4), so one file would"
          + " mean two things.",
      "Decide which of the two values is right, and delete the other."),
  /** Cut off. */
  CUT_OFF(
      "SYN-005",
      ERROR,
      "Text",
      "The input ends inside a record, or a spreadsheet is damaged.",
      "Part of the data set is missing: a download or copy was cut off, or changed on its way.",
      "Download or export the file again; part of it is missing."),
  /** A data set without a record. */
  EMPTY(
      "SYN-006",
      WARNING,
      "Dataset",
      "A data set without a record.",
      "An empty list passes every check. More often than not, something went wrong where the file"
          + " was made.",
      "Check the export. If there really is nothing to report, no change is needed."),
  /** A file of another kind. */
  OTHER_KIND(
      "SYN-007",
      ERROR,
      "Text",
      "The file is not a data set, but something else.",
      "Its first bytes show what it is. Nothing in it was read.",
      "Export the data as JSON, CSV or a spreadsheet (XLSX or ODS), and check that file."),
  /** A required property missing. */
  MISSING(
      "SHP-001",
      ERROR,
      "Inspection",
      "A required property is missing.",
      "Without it the record cannot be used.",
      "Add the property from the source. If the source does not have it, leave out the whole"
          + " object that it belongs to."),
  /** A wrong JSON type. */
  TYPE(
      "SHP-002",
      ERROR,
      "Inspection",
      "A value has the wrong JSON type.",
      "Nothing is coerced: a number is not a text and an empty text is not an absent value, since"
          + " guessing turns mistakes into data.",
      "Write the value in the type that the format defines: texts in quotation marks, lists in"
          + " brackets, numbers without quotation marks."),
  /** Not a date. */
  DATE(
      "SHP-003",
      ERROR,
      "Inspection",
      "Not a date, interval or duration.",
      "Dates follow ISO 8601-2 level 0. A date-time, a spreadsheet's serial number or 20/08/2016"
          + " leaves open what was meant.",
      "Write dates as 2016, 2016-05 or 2016-05-20, periods as two dates with a slash between"
          + " them, durations as P18M. If only the year is known, write the year."),
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
      "The property is kept and written back. It may be a misspelling of a known one; names that"
          + " begin with x- are not reported.",
      "Correct the spelling if a known property was meant. If the property is your own, give it"
          + " a name that begins with x-."),
  /** A bad format version. */
  FORMAT(
      "SHP-007",
      ERROR,
      "Dataset",
      "Unknown or missing format version.",
      "A later version may use the same names with other meanings.",
      "Add \"format\": \"openinspections/1\" to the envelope, or read the file with a version of"
          + " the program that knows its format."),
  /** A column missing, or no header at all. */
  TABLE_HEADER(
      "CSV-001",
      ERROR,
      "Dataset",
      "A required column is missing, or no header was found.",
      "Without the column the inspections cannot be identified, or this is another table. Column"
          + " names of public tables change from year to year.",
      "Check whether the column has been renamed. For another table, describe it in a mapping of"
          + " your own."),
  /** Too many or too few cells. */
  TABLE_WIDTH(
      "CSV-002",
      ERROR,
      "Row",
      "A row has too many or too few cells.",
      "Which cell belongs to which column is then a guess, and a grade in the wrong column still"
          + " looks like a grade.",
      "Look for a separator or line break in a cell without quotation marks, and export the"
          + " table again."),
  /** A cell that is not understood. */
  CELL(
      "CSV-003",
      WARNING,
      "Row",
      "A cell is not understood.",
      "The value is left out rather than guessed; the text is kept under a name that begins with"
          + " x-.",
      "Write the value in an accepted way, or leave the cell empty if the value is not known."),
  /** A column that the mapping does not know. */
  UNKNOWN_COLUMN(
      "CSV-004",
      INFO,
      "Dataset",
      "A column that the mapping does not know, or for which it prefers another.",
      "Its cells are kept under a name that begins with x-. It may be a known column with a new"
          + " name, or a less exact name than the one in another column.",
      "No change is needed. If the column should be read, give it a header that the mapping"
          + " knows."),
  /** A duplicate header. */
  REPEATED_COLUMN(
      "CSV-005",
      WARNING,
      "Dataset",
      "Two columns have the same header.",
      "The first column counts, the others are kept under a name that begins with x-: only the"
          + " publisher knows which one is meant.",
      "Rename or remove one of the two columns, so that it is clear which one is meant."),
  /** A row without an inspection. */
  NO_INSPECTION(
      "CSV-006",
      INFO,
      "Row",
      "A row that holds no inspection.",
      "A register has a row for a service that has not been inspected yet: it has no date, no grade"
          + " and nothing else of an inspection. The row is not a record: it is skipped and counted.",
      "No change is needed: the row was skipped and counted, because it holds no inspection."),
  /** Not UTF-8, but readable. */
  TABLE_ENCODING(
      "CSV-007",
      INFO,
      "Dataset",
      "The table is not in UTF-8.",
      "Spreadsheets write Windows-1252 or UTF-16. The encoding is detected from the bytes; if it is"
          + " wrong, so are accents and dashes.",
      "If names show odd characters, ask the publisher for the encoding. Best save the table as"
          + " UTF-8."),
  /** More rows than the buffer holds. */
  TABLE_GROUPS(
      "CSV-008",
      WARNING,
      "Dataset",
      "The buffer for rows of the same inspection is full.",
      "Rows of one inspection that are further apart than the buffer is long become separate"
          + " records with the same id.",
      "Sort the table so that the rows of each inspection are next to each other."),
  /** Numeric dates have the month first. */
  MONTH_FIRST(
      "CSV-009",
      WARNING,
      "Dataset",
      "The dates of the table are read with the month first.",
      "04/03/2018 is 4 March in Britain and 3 April in a spreadsheet with American settings. Dates"
          + " that can be only one of the two decide about all numeric dates of the table.",
      "Compare some dates with their reports. If the day is first, read the table again with the"
          + " order given."),
  /** A table without rows. */
  NO_ROWS(
      "CSV-010",
      WARNING,
      "Dataset",
      "A table without a record.",
      "A header without records below it passes every check. More often than not, something went"
          + " wrong where the table was made.",
      "Check the export. If there really is nothing to report, as in a register of services that are"
          + " not inspected yet, no change is needed."),
  /** The order of day and month is not decided. */
  UNDECIDED_DATES(
      "CSV-011",
      ERROR,
      "Dataset",
      "The table does not show whether the day or the month is first.",
      "Some dates can have only one order, but others or the header have the opposite, or too many"
          + " dates could have either: perhaps the table was put together from two. A date that could be either is"
          + " not read, since it may be wrong.",
      "Ask who made the table for dates such as 2018-03-04. If you know the order, read the table"
          + " again with that order given."),
  /** Later rows contradict the order of day and month. */
  CONTRADICTED_DATES(
      "CSV-012",
      ERROR,
      "Dataset",
      "Later dates contradict the order of day and month that the first rows show.",
      "The order was decided from the first rows, and their records were given out. If the order"
          + " changes within the table, ambiguous dates on one side of the change are wrong.",
      "Read the table again with the order given, or" + " check the two parts of the table apart."),
  /** An identifier that a spreadsheet damaged, and that was restored. */
  RESTORED_IDENTIFIER(
      "CSV-013",
      WARNING,
      "Row",
      "An identifier was damaged by a spreadsheet or in typing, and is restored.",
      "What it was is certain, and the record has it. Other files that hold the damaged form cannot"
          + " be joined by it.",
      "Write the identifier as plain text, without apostrophe, formula, thousands separator,"
          + " decimals, label or footnote mark."),
  /** A row whose id cannot be made. */
  NO_ID(
      "CSV-014",
      ERROR,
      "Row",
      "A row without an id.",
      "The columns that make the id are empty, or say that there is nothing, or are not understood."
          + " A made-up id would merge inspections of different places.",
      "Fill in one of the columns that make the id, as the message names them. The rest of the table"
          + " can be used meanwhile: the row is left out."),
  /** Numbers read as dates. */
  SERIAL_DATES(
      "CSV-015",
      WARNING,
      "Dataset",
      "A column of dates holds a spreadsheet's day numbers, and is read by them.",
      "43232 is 12 May 2018 for a spreadsheet that counts from 1900, and another day for one that"
          + " counts from 1904. A workbook says from which year it counts, a text does not.",
      "Compare some dates with their reports. If they are four years early, read the table again"
          + " with day numbers that count from 1904. Better still, export the column as dates."),
  /** Most of a column of dates is not understood. */
  UNREAD_DATES(
      "CSV-016",
      ERROR,
      "Dataset",
      "Half or more of a column of dates is not understood.",
      "Without its dates a record has no framework, and most rules cannot judge it: their silence"
          + " says nothing.",
      "Write dates as 2018-05-12. If the table uses another order, read it again with the order"
          + " given."),
  /** A row that is a note, a total or the header again. */
  NOTE(
      "CSV-017",
      INFO,
      "Row",
      "A row that is no record: a note, a total, or the header again.",
      "It has no identity, no date and no kind, and its words are those of notes below a table; or"
          + " it repeats the header, which shows that tables were joined.",
      "No change is needed. If the row is a record, fill in what identifies it."),
  /** Other sheets that could be read. */
  OTHER_SHEETS(
      "CSV-018",
      WARNING,
      "Dataset",
      "Other sheets of the spreadsheet are tables too, and were not read.",
      "One sheet is read at a time. What is on the others is not part of this result.",
      "Read the others one by one, each by its name."),
  /** Personal data that was set aside. */
  PERSONAL(
      "CSV-019",
      INFO,
      "Dataset",
      "Cells about single people, or places where children live, are left out.",
      "Most of them say nothing about the inspection, and whoever receives the result did not ask for"
          + " them.",
      "No change is needed. If you may use these data and need them, read the table again with"
          + " personal data kept."),
  /** Two headers that claim one column. */
  AMBIGUOUS_COLUMN(
      "CSV-020",
      ERROR,
      "Dataset",
      "Two columns of the table have headers that mean the same column.",
      "Only the publisher knows which one is meant, so neither is read; the cells are kept under"
          + " names that begin with x-. If the table cannot be read without the column, no row is"
          + " read.",
      "Rename or remove one of the two columns."),
  /** Not yet inspected, and yet inspected. */
  NOT_YET_INSPECTED(
      "CSV-021",
      WARNING,
      "Row",
      "A cell says that there was no inspection yet, but the row holds one.",
      "Other cells of the row have dates or grades. The record is read, and what the cell says is"
          + " kept as the reason why it has no value.",
      "Ask the publisher which of the two is right."),
  /** A text of several columns. */
  MERGED(
      "CSV-025",
      WARNING,
      "Dataset",
      "Cells of a row are merged over several columns.",
      "The text may be meant for each of the columns, or there was room for it. It is read as that of"
          + " the first column, and the others are empty. Cells that are merged over rows are read in"
          + " each row.",
      "Split the cells in the spreadsheet, write the text into each column that it is meant for, and"
          + " read the table again."),
  /** Another table in the same file. */
  OTHER_TABLE(
      "CSV-022",
      ERROR,
      "Dataset",
      "Another known table begins within the table.",
      "Files of different tables were joined. Under the header of the first, the rows of the second"
          + " would give wrong records; so they are counted as refused until a header of the first"
          + " table follows.",
      "Save each table as a file on its own, and read them one by one."),
  /** An identifier that does not have the form of all others of its kind. */
  IDENTIFIER_FORM(
      "CSV-023",
      WARNING,
      "Row",
      "An identifier does not have the form of its kind.",
      "It may be mistyped, or hold more than the identifier. What was meant is not certain,"
          + " so it is kept as it is, in the id too. Other files cannot be joined by it.",
      "Compare the identifier with the source, and write it as it is there."),
  /** An id that is not made of what it usually is. */
  UNUSUAL_ID(
      "CSV-024",
      WARNING,
      "Row",
      "A cell that belongs in the id of the record cannot be used for it.",
      "The id is made of other columns, or of a number whose digits are lost. The same inspection has"
          + " another id in a table where the cell can be read.",
      "Restore the cell from the source before you compare or join tables by id."),
  /** A mapping file that cannot mean what it says. */
  MAPPING(
      "MAP-001",
      ERROR,
      "Mapping",
      "A mapping file is not understood.",
      "A mapping decides what every cell of a table becomes. With a misspelt name some would be left"
          + " out without a word, so that nothing of the file is used.",
      "Correct the name or the value; TABLES.md lists the names of bindings. The JSON Schema of"
          + " mapping files lets an editor check the rest while you type.");

  private static final List<RuleInfo> ALL = Arrays.stream(values()).map(ReadingRule::info).toList();

  /** Tables and their mappings have their own rules. */
  private static final List<RuleInfo> OF_JSON =
      ALL.stream()
          .filter(rule -> !rule.id().startsWith("CSV-") && !rule.id().startsWith("MAP-"))
          .toList();

  /** Of the rules about JSON, those that a table can break too. */
  private static final Set<ReadingRule> ALSO_OF_TABLES =
      Set.of(SYNTAX, ENCODING, LIMIT, CUT_OFF, OTHER_KIND);

  private static final List<RuleInfo> OF_TABLES =
      Arrays.stream(values())
          .filter(rule -> rule.info.id().startsWith("CSV-") || ALSO_OF_TABLES.contains(rule))
          .map(ReadingRule::info)
          .toList();

  private final RuleInfo info;
  private final MessageTemplate message;
  private final MessageTemplate suggesting;
  private final MessageTemplate ignoring;
  private final MessageTemplate ignoringSuggesting;
  private final MessageTemplate preferring;

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
    this.ignoring = template(english, id + ".type", message);
    this.preferring = template(english, id + ".instead", message);
    this.ignoringSuggesting = template(english, id + ".type.suggestion", suggesting);
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

  /** Returns the message for these values. */
  MessageTemplate message(Set<String> values) {
    if (values.contains("instead")) {
      return preferring;
    }
    boolean suggestion = values.contains("suggestion");
    return values.contains("type")
        ? suggestion ? ignoringSuggesting : ignoring
        : suggestion ? suggesting : message;
  }

  /** Starts a problem of this rule; the message begins with the subject. */
  public Problem.Builder problem(Map<String, String> arguments, String subject) {
    return Problem.builder()
        .rule(info.id())
        .severity(info.severity())
        .message(message(arguments.keySet()).render(subject, arguments))
        .arguments(arguments);
  }
}
