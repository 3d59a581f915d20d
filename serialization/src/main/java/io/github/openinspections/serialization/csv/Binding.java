package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Quote;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What the cells of a column become. Empty cells are skipped. Immutable; thread-safe if its action
 * is.
 */
public final class Binding {
  static final String KEPT = "kept";
  static final String LEFT_OUT = "left out: ";

  private final String becomes;
  private final Optional<BindingArguments> arguments;
  private final CellUse use;
  private final Dated dated;
  private final IdentifierForm form;
  private final boolean personal;

  private Binding(
      String becomes,
      Optional<BindingArguments> arguments,
      CellUse use,
      Dated dated,
      boolean personal) {
    this.becomes = becomes;
    this.arguments = arguments;
    this.use = use;
    this.dated = dated;
    this.form = IdentifierForm.of(becomes);
    this.personal = personal;
  }

  /** Makes a binding; one without arguments is custom. */
  Binding(
      String becomes,
      Optional<BindingArguments> arguments,
      Dated dated,
      BiConsumer<Cell, InspectionDraft> action) {
    this(becomes, arguments, CellUse.of(becomes, arguments, action), dated, false);
  }

  /**
   * Returns a custom binding.
   *
   * @param becomes what a cell becomes, for people: "the start of fieldwork"
   * @param action puts the value of a cell into the inspection that is made of the row
   */
  public static Binding of(String becomes, BiConsumer<Cell, InspectionDraft> action) {
    return new Binding(becomes, Optional.empty(), Dated.NO, action);
  }

  /** The name of the place. */
  public static Binding areaName() {
    return NamedBinding.text("areas: name", InspectionDraft::areaName);
  }

  /** The GSS code of the place. */
  public static Binding areaCode() {
    return NamedBinding.identifier(
        "areas: code", (draft, cell, code) -> draft.areaCode(cell, AreaCode.of(code)));
  }

  /**
   * The name of the inspected body. A name that the publisher has withheld, {@code REDACTED}, is
   * kept as it is: it is the reason why there is none. If a table has several headers of such a
   * column, the first in the order of the mapping is read, and the others are kept (CSV-004).
   */
  public static Binding inspectedName() {
    return NameColumns.inspected();
  }

  /** The kind of the inspected body, by the words of the table. */
  public static Binding inspectedKind(CellWords<InspectedKind> words) {
    return NamedBinding.word("inspected: kind", words, InspectionDraft::inspectedKind);
  }

  /** An identifier of the inspected body, such as {@code ofsted-urn}. */
  public static Binding inspectedIdentifier(String key) {
    return NamedBinding.identifier(
        "inspected: identifiers: " + key,
        (draft, cell, id) -> draft.inspectedIdentifier(cell, key, id));
  }

  /** An identifier of the inspection, such as {@code ofsted-event}. */
  public static Binding identifier(String key) {
    return NamedBinding.identifier(
        "identifiers: " + key, (draft, cell, id) -> draft.identifier(cell, key, id));
  }

  /** The type of the inspection, by the words of the table. */
  public static Binding type(CellWords<InspectionType> words) {
    return NamedBinding.word("type, typeLabel", words, InspectionDraft::type);
  }

  /** A theme. */
  public static Binding topic() {
    return NamedBinding.text("topics", InspectionDraft::topic);
  }

  /** The title of the inspection. */
  public static Binding title() {
    return NamedBinding.text("title", InspectionDraft::title);
  }

  /** The release that the row was taken from. */
  public static Binding asOf() {
    return NamedBinding.date("asOf", InspectionDraft::asOf);
  }

  /** The framework, by the words of the table. */
  public static Binding framework(CellWords<FrameworkCode> words) {
    return NamedBinding.word("framework", words, InspectionDraft::framework);
  }

  /**
   * Who inspected: the name as printed, and the body where the name is one of the words. Any other
   * name is a participant without a body.
   */
  public static Binding participant(CellWords<BodyCode> words) {
    return NameColumns.participant(words);
  }

  /** Somebody who took part in this role. */
  public static Binding participant(ParticipantRole role) {
    return NameColumns.participant(role);
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
    return NamedBinding.period("fieldwork: start", InspectionDraft::fieldworkStart);
  }

  /** The last day of fieldwork; a cell may have the first day too. */
  public static Binding fieldworkEnd() {
    return NamedBinding.period("fieldwork: end", InspectionDraft::fieldworkEnd);
  }

  /** The date on which the report was published. */
  public static Binding published() {
    return NamedBinding.date(
        "report: published", (draft, cell, date) -> draft.report().published(cell, date));
  }

  /** The address of the report. */
  public static Binding reportAddress() {
    return NamedBinding.of(
        "report: url",
        (cell, draft) -> cell.address().ifPresent(url -> draft.report().url(cell, url)));
  }

  /** The title of the report. */
  public static Binding reportTitle() {
    return NamedBinding.text(
        "report: title", (draft, cell, title) -> draft.report().title(cell, title));
  }

  /** The language of the report, as a BCP 47 tag. */
  public static Binding reportLanguage() {
    return NamedBinding.text(
        "report: language", (draft, cell, tag) -> draft.report().language(cell, tag));
  }

  /** A judgement. */
  public static Binding judgement(AspectCode aspect, GradeWords words) {
    return GradeColumns.judgement(aspect, words);
  }

  /** A judgement whose printed title is the header. */
  public static Binding titledJudgement(AspectCode aspect, GradeWords words) {
    return GradeColumns.titled(aspect, words);
  }

  /**
   * The score that a judgement is based on. A percentage, such as 75%, is out of 100.
   *
   * @param outOf the highest score possible of numbers without a percent sign
   * @throws IllegalArgumentException if it is not above 0, or is very long
   */
  public static Binding score(AspectCode aspect, BigDecimal outOf) {
    return GradeColumns.score(aspect, outOf);
  }

  /**
   * How many judgements had a grade.
   *
   * @param label the grade as printed
   * @throws IllegalArgumentException if the label is none of the words
   */
  public static Binding judgementCount(String label, GradeWords words) {
    return GradeColumns.count(label, words);
  }

  /** What somebody said, verbatim. */
  public static Binding quote() {
    return NamedBinding.text(
        "quotes: text",
        (draft, cell, words) -> draft.quote(cell, Quote.builder().text(words).build()));
  }

  /** A value that the format has no attribute for; it is kept under a name that begins with x-. */
  public static Binding kept() {
    return NamedBinding.of(KEPT, (cell, draft) -> draft.keep(cell));
  }

  /**
   * A value that is left out.
   *
   * @param reason why, for people
   */
  public static Binding leftOut(String reason) {
    return NamedBinding.of(LEFT_OUT + reason, (cell, draft) -> {});
  }

  /** Returns the same, except that a cell that says this word is kept as it is. */
  public Binding keeping(String word) {
    return keeping(List.of(word));
  }

  /** Returns the same, except that cells that say one of these words are kept as they are. */
  Binding keeping(Collection<String> words) {
    Optional<BindingArguments> more = arguments.map(made -> made.keeping(words));
    return new Binding(becomes, more, use.keeping(words), dated, personal);
  }

  /** Whether a cell is kept as it is. */
  boolean keeps(String raw) {
    return use.keeps(raw);
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
    return new Binding(becomes, arguments, use, dated, true);
  }

  /** Whether its cells are marked as about single people or places where children live. */
  public boolean isPersonal() {
    return personal;
  }

  /** Returns what a cell becomes, for people. */
  public String becomes() {
    return becomes;
  }

  /** Returns what it was made with; empty for a custom binding, which no file can name. */
  Optional<BindingArguments> arguments() {
    return arguments;
  }

  void apply(Cell cell, InspectionDraft draft) {
    use.apply(cell, draft);
  }

  /** Whether the cells of the column are not read: they are kept as they are, or left out. */
  boolean isUnread() {
    return arguments.isPresent() && BindingRole.isUnread(becomes);
  }

  /** Returns what a cell becomes. */
  @Override
  public String toString() {
    return becomes;
  }
}
