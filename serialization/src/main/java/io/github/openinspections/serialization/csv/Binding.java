package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What the cells of a column become. Empty cells are skipped. Immutable; thread-safe if its action
 * is.
 */
public final class Binding {
  /** What a column has of dates. */
  enum Dated {
    /** Something else. */
    NO,
    /** Single dates. */
    DAY,
    /** Dates or periods. */
    PERIOD
  }

  static final String KEPT = "kept";
  private static final String COUNTS = "judgementCounts: ";
  static final String LEFT_OUT = "left out: ";
  static final String INSPECTED_NAME = "inspected: name";

  private final String becomes;
  private final Optional<BindingArguments> arguments;
  private final BiConsumer<Cell, InspectionDraft> action;

  /** The words whose cells are kept as they are, by {@link TableWords#key}. */
  private final Set<String> keeping;

  private final Dated dated;
  private final IdentifierForm form;

  /** Whether what it makes can hold a reason and the text as printed, or none is wanted. */
  private final boolean holdsAll;

  private final boolean personal;

  private Binding(
      String becomes,
      Optional<BindingArguments> arguments,
      BiConsumer<Cell, InspectionDraft> action,
      Set<String> keeping,
      Dated dated,
      boolean personal) {
    this.dated = dated;
    this.becomes = becomes;
    this.form = IdentifierForm.of(becomes);
    this.arguments = arguments;
    this.action = action;
    this.keeping = keeping;
    boolean grade =
        arguments.flatMap(BindingArguments::grades).isPresent() && !becomes.startsWith(COUNTS);
    this.holdsAll = grade || arguments.isEmpty() || isUnread();
    this.personal = personal;
  }

  /**
   * Returns a custom binding.
   *
   * @param becomes what a cell becomes, for people: "the start of fieldwork"
   * @param action puts the value of a cell into the inspection that is made of the row
   */
  public static Binding of(String becomes, BiConsumer<Cell, InspectionDraft> action) {
    return new Binding(becomes, Optional.empty(), action, Set.of(), Dated.NO, false);
  }

  /** Returns a binding that a file can name, made without arguments. */
  static Binding named(String name, BiConsumer<Cell, InspectionDraft> action) {
    return named(name, BindingArguments.NONE, action);
  }

  /** Returns a binding that a file can name. */
  static Binding named(
      String name, BindingArguments arguments, BiConsumer<Cell, InspectionDraft> action) {
    return new Binding(name, Optional.of(arguments), action, Set.of(), Dated.NO, false);
  }

  /** Returns a binding of a column of single dates. */
  static Binding date(String name, DraftValue<PartialDate> action) {
    return new Binding(
        name,
        Optional.of(BindingArguments.NONE),
        (cell, draft) -> put(cell, cell.date(), draft, action),
        Set.of(),
        Dated.DAY,
        false);
  }

  /** Returns a binding of a column of dates, some of which may be periods. */
  static Binding period(String name, DraftValue<DateInterval> action) {
    return new Binding(
        name,
        Optional.of(BindingArguments.NONE),
        (cell, draft) -> put(cell, cell.period(), draft, action),
        Set.of(),
        Dated.PERIOD,
        false);
  }

  /** What means an unknown date is no date, but it is what the publisher wrote. */
  private static <T> void put(
      Cell cell, Optional<T> date, InspectionDraft draft, DraftValue<T> action) {
    if (date.isPresent()) {
      action.put(draft, cell, date.get());
    } else if (cell.isUnknownDate()) {
      draft.keep(cell);
    }
  }

  /** The name of the place. */
  public static Binding areaName() {
    return text("areas: name", InspectionDraft::areaName);
  }

  /** The GSS code of the place. */
  public static Binding areaCode() {
    return named(
        "areas: code",
        (cell, draft) ->
            cell.identifier().ifPresent(code -> draft.areaCode(cell, AreaCode.of(code))));
  }

  /**
   * The name of the inspected body. A name that the publisher has withheld, {@code REDACTED}, is
   * kept as it is: it is the reason why there is none. If a table has several headers of such a
   * column, the first in the order of the mapping is read, and the others are kept (CSV-004).
   */
  public static Binding inspectedName() {
    return text(
        INSPECTED_NAME,
        (draft, cell, name) -> {
          if (cell.says(PersonalCells.WITHHELD)) {
            draft.keep(cell);
          } else {
            draft.inspectedName(cell, name);
          }
        });
  }

  /** The kind of the inspected body, by the words of the table. */
  public static Binding inspectedKind(CellWords<InspectedKind> words) {
    return named(
        "inspected: kind",
        BindingArguments.of(words),
        (cell, draft) -> cell.word(words).ifPresent(kind -> draft.inspectedKind(cell, kind)));
  }

  /** An identifier of the inspected body, such as {@code ofsted-urn}. */
  public static Binding inspectedIdentifier(String key) {
    return named(
        "inspected: identifiers: " + key,
        (cell, draft) ->
            cell.identifier().ifPresent(id -> draft.inspectedIdentifier(cell, key, id)));
  }

  /** An identifier of the inspection, such as {@code ofsted-event}. */
  public static Binding identifier(String key) {
    return named(
        "identifiers: " + key,
        (cell, draft) -> cell.identifier().ifPresent(id -> draft.identifier(cell, key, id)));
  }

  /** The type of the inspection, by the words of the table. */
  public static Binding type(CellWords<InspectionType> words) {
    return named(
        "type, typeLabel",
        BindingArguments.of(words),
        (cell, draft) -> cell.word(words).ifPresent(type -> draft.type(cell, type)));
  }

  /** A theme. */
  public static Binding topic() {
    return text("topics", InspectionDraft::topic);
  }

  /** The title of the inspection. */
  public static Binding title() {
    return text("title", InspectionDraft::title);
  }

  /** The release that the row was taken from. */
  public static Binding asOf() {
    return date("asOf", InspectionDraft::asOf);
  }

  /** The framework, by the words of the table. */
  public static Binding framework(CellWords<FrameworkCode> words) {
    return named(
        "framework",
        BindingArguments.of(words),
        (cell, draft) -> cell.word(words).ifPresent(code -> draft.framework(cell, code)));
  }

  /**
   * Who inspected: the name as printed, and the body where the name is one of the words. Any other
   * name is a participant without a body.
   */
  public static Binding participant(CellWords<BodyCode> words) {
    return named(
        "participants: name, body",
        BindingArguments.of(words),
        (cell, draft) ->
            cell.text()
                .map(name -> Participant.builder().name(name).body(words.meaning(name)).build())
                .ifPresent(participant -> draft.participant(cell, participant)));
  }

  /** Somebody who took part in this role. */
  public static Binding participant(ParticipantRole role) {
    return text(
        "participants: name, role " + role,
        (draft, cell, name) ->
            draft.participant(cell, Participant.builder().name(name).role(role).build()));
  }

  /** The person who led the inspection. */
  public static Binding leadInspector() {
    return participant(ParticipantRole.LEAD_INSPECTOR);
  }

  /**
   * The first day of fieldwork, or its only date if no column gives the last day. A cell may have
   * both: {@code 5-6 June 2019}.
   */
  public static Binding fieldworkStart() {
    return period("fieldwork: start", InspectionDraft::fieldworkStart);
  }

  /** The last day of fieldwork; a cell may have the first day too. */
  public static Binding fieldworkEnd() {
    return period("fieldwork: end", InspectionDraft::fieldworkEnd);
  }

  /** The date on which the report was published. */
  public static Binding published() {
    return date("report: published", (draft, cell, date) -> draft.report().published(cell, date));
  }

  /** The address of the report. */
  public static Binding reportAddress() {
    return named(
        "report: url",
        (cell, draft) -> cell.address().ifPresent(url -> draft.report().url(cell, url)));
  }

  /** The title of the report. */
  public static Binding reportTitle() {
    return text("report: title", (draft, cell, title) -> draft.report().title(cell, title));
  }

  /** The language of the report, as a BCP 47 tag. */
  public static Binding reportLanguage() {
    return text("report: language", (draft, cell, tag) -> draft.report().language(cell, tag));
  }

  /** A judgement. */
  public static Binding judgement(AspectCode aspect, GradeWords words) {
    return named(
        "judgements: " + aspect,
        BindingArguments.of(words),
        (cell, draft) -> draft.judgement(cell, aspect, words));
  }

  /** A judgement whose printed title is the header. */
  public static Binding titledJudgement(AspectCode aspect, GradeWords words) {
    return named(
        "judgements: " + aspect + ", titled with the header",
        BindingArguments.of(words),
        (cell, draft) -> draft.titledJudgement(cell, aspect, words));
  }

  /**
   * The score that a judgement is based on.
   *
   * @param outOf the highest score possible
   * @throws IllegalArgumentException if it is not above 0, or is very long
   */
  public static Binding score(AspectCode aspect, BigDecimal outOf) {
    FormatChecks.requireShort("outOf", outOf);
    if (outOf.signum() <= 0) {
      throw new IllegalArgumentException("The highest score must be above 0: " + outOf);
    }
    return named(
        "judgements: " + aspect + ": score",
        BindingArguments.outOf(outOf),
        (cell, draft) -> cell.number().ifPresent(score -> draft.score(cell, aspect, score, outOf)));
  }

  /**
   * How many judgements had a grade.
   *
   * @param label the grade as printed
   * @throws IllegalArgumentException if the label is none of the words
   */
  public static Binding judgementCount(String label, GradeWords words) {
    if (!words.has(label)) {
      throw new IllegalArgumentException("\"" + label + "\" is not " + words.expected());
    }
    return named(
        COUNTS + label,
        BindingArguments.of(words),
        (cell, draft) ->
            cell.wholeNumber().ifPresent(count -> draft.judgementCount(cell, label, words, count)));
  }

  /** What somebody said, verbatim. */
  public static Binding quote() {
    return text(
        "quotes: text",
        (draft, cell, words) -> draft.quote(cell, Quote.builder().text(words).build()));
  }

  /** A value that the format has no attribute for; it is kept under a name that begins with x-. */
  public static Binding kept() {
    return named(KEPT, (cell, draft) -> draft.keep(cell));
  }

  /**
   * A value that is left out.
   *
   * @param reason why, for people
   */
  public static Binding leftOut(String reason) {
    return named(LEFT_OUT + reason, (cell, draft) -> {});
  }

  static Binding text(String becomes, TextAction action) {
    return named(
        becomes, (cell, draft) -> cell.text().ifPresent(text -> action.put(draft, cell, text)));
  }

  /** Puts the value of a cell into an inspection. */
  @FunctionalInterface
  interface DraftValue<T> {
    void put(InspectionDraft draft, Cell cell, T value);
  }

  /** Puts the text of a cell into an inspection. */
  @FunctionalInterface
  interface TextAction {
    void put(InspectionDraft draft, Cell cell, String text);
  }

  /** Returns the same, except that a cell that says this word is kept as it is. */
  public Binding keeping(String word) {
    return keeping(List.of(word));
  }

  /** Returns the same, except that cells that say one of these words are kept as they are. */
  Binding keeping(Collection<String> words) {
    Set<String> keys = new HashSet<>(keeping);
    words.forEach(word -> keys.add(TableWords.key(word)));
    return new Binding(
        becomes,
        arguments.map(made -> made.keeping(words)),
        action,
        Set.copyOf(keys),
        dated,
        personal);
  }

  /** Whether a cell is kept as it is. */
  boolean keeps(String raw) {
    return !keeping.isEmpty() && keeping.contains(TableWords.key(raw));
  }

  /** Returns the form of its identifiers. */
  IdentifierForm form() {
    return form;
  }

  /** Returns what the column has of dates. */
  Dated dated() {
    return dated;
  }

  /**
   * Returns the same for cells about single people, or about places where children live: they are
   * left out unless whoever reads the table chooses {@link
   * io.github.openinspections.serialization.options.PersonalData#KEEP}. Columns whose headers say
   * so, such as telephone numbers and names of managers, need not be marked.
   */
  public Binding personal() {
    return new Binding(becomes, arguments, action, keeping, dated, true);
  }

  /** Whether its cells are marked as about single people or places where children live. */
  public boolean isPersonal() {
    return personal;
  }

  /** Returns what a cell becomes, for people. */
  public String becomes() {
    return becomes;
  }

  /** Returns the attribute that cells fill, as a JSON Pointer; empty if it is not known. */
  Optional<String> attribute() {
    return BindingRole.attribute(this);
  }

  /** Returns what it was made with; empty for a custom binding, which no file can name. */
  Optional<BindingArguments> arguments() {
    return arguments;
  }

  void apply(Cell cell, InspectionDraft draft) {
    if (keeps(cell.raw())) {
      draft.keep(cell);
      return;
    }
    action.accept(cell, draft);
    if (holdsAll) {
      return;
    }
    boolean says = cell.absence().isPresent() && !hasMeaning(cell);
    if (says || (cell.isMarked() && cell.text().isPresent())) {
      draft.keep(cell); // the attribute has no place for a reason or a mark
    }
  }

  /** Whether the cells of the column are not read: they are kept as they are, or left out. */
  boolean isUnread() {
    return arguments.isPresent() && (becomes.equals(KEPT) || becomes.startsWith(LEFT_OUT));
  }

  /** Whether a word of the column says what the cell means, though it says nothing elsewhere. */
  private boolean hasMeaning(Cell cell) {
    return arguments.stream().flatMap(made -> made.words().keySet().stream()).anyMatch(cell::says);
  }

  /** Returns what a cell becomes. */
  @Override
  public String toString() {
    return becomes;
  }
}
