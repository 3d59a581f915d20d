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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What reading itself checks: syntax (SYN), shape (SHP), tables (CSV) and mapping files (MAP). The
 * descriptions of the rules and their messages are in {@code descriptions.properties} and {@code
 * messages.properties}.
 */
@SuppressWarnings("ImmutableEnumChecker") // both fields are immutable, only not marked as such
public enum ReadingRule {
  /** Not JSON. */
  SYNTAX("SYN-001", ERROR, "Text"),
  /** Not UTF-8. */
  ENCODING("SYN-002", ERROR, "Text"),
  /** A limit exceeded. */
  LIMIT("SYN-003", ERROR, "Text"),
  /** A duplicate property. */
  DUPLICATE("SYN-004", ERROR, "Text"),
  /** Cut off. */
  CUT_OFF("SYN-005", ERROR, "Text"),
  /** A data set without a record. */
  EMPTY("SYN-006", WARNING, "Dataset"),
  /** A file of another kind. */
  OTHER_KIND("SYN-007", ERROR, "Text"),
  /** A required property missing. */
  MISSING("SHP-001", ERROR, "Inspection"),
  /** A wrong JSON type. */
  TYPE("SHP-002", ERROR, "Inspection"),
  /** Not a date. */
  DATE("SHP-003", ERROR, "Inspection"),
  /** Not an address. */
  ADDRESS("SHP-004", ERROR, "Inspection"),
  /** A bad identifier. */
  IDENTIFIER("SHP-005", ERROR, "Inspection"),
  /** An unknown property. */
  UNKNOWN("SHP-006", INFO, "Inspection"),
  /** A bad format version. */
  FORMAT("SHP-007", ERROR, "Dataset"),
  /** A column missing, or no header at all. */
  TABLE_HEADER("CSV-001", ERROR, "Dataset"),
  /** Too many or too few cells. */
  TABLE_WIDTH("CSV-002", ERROR, "Row"),
  /** A cell that is not understood. */
  CELL("CSV-003", WARNING, "Row"),
  /** A column that the mapping does not know. */
  UNKNOWN_COLUMN("CSV-004", INFO, "Dataset"),
  /** A duplicate header. */
  REPEATED_COLUMN("CSV-005", WARNING, "Dataset"),
  /** A row without an inspection. */
  NO_INSPECTION("CSV-006", INFO, "Row"),
  /** Not UTF-8, but readable. */
  TABLE_ENCODING("CSV-007", INFO, "Dataset"),
  /** More rows than the buffer holds. */
  TABLE_GROUPS("CSV-008", WARNING, "Dataset"),
  /** Numeric dates have the month first. */
  MONTH_FIRST("CSV-009", WARNING, "Dataset"),
  /** A table without rows. */
  NO_ROWS("CSV-010", WARNING, "Dataset"),
  /** The order of day and month is not decided. */
  UNDECIDED_DATES("CSV-011", ERROR, "Dataset"),
  /** Later rows, or dates that a spreadsheet converted, contradict the order of day and month. */
  CONTRADICTED_DATES("CSV-012", ERROR, "Dataset"),
  /** An identifier that a spreadsheet damaged, and that was restored. */
  RESTORED_IDENTIFIER("CSV-013", WARNING, "Row"),
  /** A row whose id cannot be made. */
  NO_ID("CSV-014", ERROR, "Row"),
  /** Numbers read as dates. */
  SERIAL_DATES("CSV-015", WARNING, "Dataset"),
  /** Most of a column of dates is not understood. */
  UNREAD_DATES("CSV-016", ERROR, "Dataset"),
  /** A row that is a note, a total or the header again. */
  NOTE("CSV-017", INFO, "Row"),
  /** Other sheets that could be read. */
  OTHER_SHEETS("CSV-018", WARNING, "Dataset"),
  /** Personal data that was set aside. */
  PERSONAL("CSV-019", INFO, "Dataset"),
  /** Two headers that claim one column. */
  AMBIGUOUS_COLUMN("CSV-020", ERROR, "Dataset"),
  /** Not yet inspected, and yet inspected. */
  NOT_YET_INSPECTED("CSV-021", WARNING, "Row"),
  /** Another table in the same file. */
  OTHER_TABLE("CSV-022", ERROR, "Dataset"),
  /** An identifier that does not have the form of all others of its kind. */
  IDENTIFIER_FORM("CSV-023", WARNING, "Row"),
  /** An id that is not made of what it usually is. */
  UNUSUAL_ID("CSV-024", WARNING, "Row"),
  /** A text of several columns. */
  MERGED("CSV-025", WARNING, "Dataset"),
  /** Rows of which the table does not say how their columns belong together. */
  HOW_MADE("CSV-026", INFO, "Dataset"),
  /** A text that asks for something by a day that does not exist. */
  IMPOSSIBLE_DEADLINE("CSV-027", WARNING, "Row"),
  /** More groups of columns of one kind than any table has. */
  TOO_MANY_GROUPS("CSV-028", ERROR, "Dataset"),
  /** A known table of something else than inspections. */
  NO_INSPECTIONS("CSV-029", ERROR, "Dataset"),
  /** A row of flat tables that belongs to no inspection. */
  ROW_OF_NONE("CSV-030", ERROR, "Row"),
  /** A mapping file that cannot mean what it says. */
  MAPPING("MAP-001", ERROR, "Mapping");

  private static final List<RuleInfo> ALL = Arrays.stream(values()).map(ReadingRule::info).toList();

  /** Tables and their mappings have their own rules. */
  private static final List<RuleInfo> OF_JSON =
      ALL.stream()
          .filter(rule -> !rule.id().startsWith("CSV-") && !rule.id().startsWith("MAP-"))
          .toList();

  /** Of the rules about JSON, those that a table can break too. */
  private static final Set<ReadingRule> ALSO_OF_TABLES =
      Set.of(SYNTAX, ENCODING, LIMIT, CUT_OFF, OTHER_KIND);

  /**
   * Rules that every row or column of a table can break alike: unknown columns, rows without an
   * inspection, damaged identifiers and ids, notes. All of them would hide every other problem.
   */
  private static final Set<String> REPEATING =
      Stream.of(
              UNKNOWN_COLUMN, NO_INSPECTION, RESTORED_IDENTIFIER, NOTE, IDENTIFIER_FORM, UNUSUAL_ID)
          .map(rule -> rule.info.id())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> IDS =
      ALL.stream().map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());

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
  private final MessageTemplate counting;
  private final MessageTemplate converting;

  ReadingRule(String id, Severity severity, String about) {
    Map<String, String> descriptions = ReadingTexts.descriptions();
    this.info =
        RuleInfo.builder()
            .id(id)
            .severity(severity)
            .about(about)
            .title(text(descriptions, id + ".title"))
            .rationale(text(descriptions, id + ".rationale"))
            .remedy(text(descriptions, id + ".remedy"))
            .since("0.1")
            .build();
    Map<String, String> english = ReadingTexts.messages();
    this.message = parse(text(english, id));
    this.suggesting = template(english, id + ".suggestion", message);
    this.ignoring = template(english, id + ".type", message);
    this.ignoringSuggesting = template(english, id + ".type.suggestion", suggesting);
    this.preferring = template(english, id + ".instead", message);
    this.counting = template(english, id + ".more", message);
    this.converting = template(english, id + ".converted", message);
  }

  private static String text(Map<String, String> texts, String key) {
    return Objects.requireNonNull(texts.get(key), key);
  }

  private static MessageTemplate parse(String template) {
    return MessageTemplate.parse(template, ReadingTexts.phrases());
  }

  private static MessageTemplate template(
      Map<String, String> messages, String key, MessageTemplate otherwise) {
    return messages.containsKey(key) ? parse(text(messages, key)) : otherwise;
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

  /** Whether a rule with this id is one of reading, and not of validation. */
  public static boolean has(String id) {
    return IDS.contains(id);
  }

  /** Whether every row or column of a table can break the rule with this id alike. */
  public static boolean repeats(String id) {
    return REPEATING.contains(id);
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
    if (values.contains("more")) {
      return counting;
    }
    if (values.contains("converted")) {
      return converting;
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
