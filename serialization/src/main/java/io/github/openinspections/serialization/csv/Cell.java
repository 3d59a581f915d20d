package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.serialization.finding.Phrase;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is not empty. It can be read as a date, a number, a word and so on; if its text is
 * not one, the problem CSV-003 is reported, the text is kept, and the result is empty. A word that
 * means an empty cell ({@code nan}, {@code NULL}, {@code [z]}) gives an empty result without a
 * problem. Not thread-safe.
 */
public final class Cell {
  private final Row row;
  private final Header.Field field;
  private final String raw;

  /** The text without marks and white space at its ends. */
  private final String plain;

  /** Whether the text means that there is no value. */
  private final boolean nothing;

  /** What all spellings of the text share, once it is asked for. */
  private @Nullable String key;

  Cell(Row row, Header.Field field, String raw) {
    this(row, field, raw, TableWords.stripped(raw));
  }

  Cell(Row row, Header.Field field, String raw, String stripped) {
    this.row = row;
    this.field = field;
    this.raw = raw;
    this.plain = ValueMarks.without(stripped);
    this.nothing = row.words().isAbsence(plain);
  }

  /** Returns the header of the column, as written in this table. */
  public String header() {
    return field.header();
  }

  /** Returns the name of the column in the mapping, however this table spells its header. */
  public String column() {
    return row.header().bound().get(field.number() - 1).column();
  }

  /** Returns the inspection that the row is read for. */
  RowPart part() {
    return row.part();
  }

  /** Returns the cell of another column in the same row, if it is not empty. */
  public Optional<Cell> beside(String column) {
    return row.cell(column);
  }

  /** Returns the text as written, including white space at its ends. */
  public String raw() {
    return raw;
  }

  /**
   * Returns the text without white space at its ends and without the marks that publishers put
   * after a value: "Good" for "Good [r]". Empty for a word that means an empty cell.
   */
  public Optional<String> text() {
    return nothing || plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }

  /** Returns the text without marks, even if it means an empty cell. */
  String plain() {
    return plain;
  }

  /** Returns what all spellings of the text without marks share. */
  String key() {
    if (key == null) {
      key = TableWords.key(plain);
    }
    return key;
  }

  /** Returns the text as printed, with its marks; empty for a word that means an empty cell. */
  Optional<String> printed() {
    return text().map(text -> TableWords.stripped(raw));
  }

  /** Whether a mark after the value, such as [r] for revised, is not part of {@link #text}. */
  boolean isMarked() {
    return plain.length() < TableWords.stripped(raw).length();
  }

  /** Returns why the value is absent, if the cell says so. */
  public Optional<Absence> absence() {
    return nothing ? row.words().absence(plain) : Optional.empty();
  }

  /** Whether the cell says that there was no inspection yet. */
  boolean isNotYet() {
    return nothing && row.words().isNotYet(plain);
  }

  /** Whether a cell without a value says so in words of the publisher, not in a code. */
  boolean isSentence() {
    return absence().isPresent() && plain.indexOf(' ') > 0;
  }

  /** Returns what became of the cell so far. */
  CellOutcome outcome() {
    if (row.isRefused(field)) {
      return CellOutcome.NOT_UNDERSTOOD;
    }
    if (text().isPresent()) {
      return CellOutcome.VALUE;
    }
    return absence().isPresent() ? CellOutcome.ABSENCE : CellOutcome.NOTHING;
  }

  /**
   * Returns an identifier as it was before a spreadsheet changed it: without a leading apostrophe,
   * a formula around it, thousands separators, ".0" and invisible characters; where the form is
   * known, as that of URNs, also without what cannot be part of it. Words that identify nothing,
   * such as {@code TBC}, give an empty result without a problem, and so does 0 as the identifier of
   * a body; words in place of an identifier, such as {@code withheld}, are reported.
   */
  public Optional<String> identifier() {
    Optional<String> text =
        text()
            .filter(any -> !IdentifierText.isNothing(any))
            .filter(
                any ->
                    !BindingRole.isOfBody(binding())
                        || !IdentifierText.isZero(IdentifierText.restored(any, binding().form())));
    return text.flatMap(any -> IdentifierText.of(any, binding()))
        .filter(FormatChecks::isIdentifier)
        .or(() -> text.flatMap(any -> refuse("an identifier")));
  }

  Binding binding() {
    return row.binding(field);
  }

  /**
   * Returns the date, in a form of the mapping; 1 January 1900 means an unknown date. In a column
   * of periods it is the first day.
   */
  public Optional<PartialDate> date() {
    return CellDate.of(this);
  }

  /** Whether there is the date that means an unknown one, alone or in a period. */
  boolean isUnknownDate() {
    return CellDate.isUnknown(this);
  }

  /** Whether it says that there was a value, and that it is lost: #REF!, ########. */
  boolean isUnreadable() {
    return absence().filter(Absence.UNREADABLE::equals).isPresent();
  }

  /** Whether there is a value that it does not show: lost, withheld ([c]) or not known ([x]). */
  public boolean hidesValue() {
    return nothing && row.words().hidesValue(plain);
  }

  /**
   * Returns the period, whose ends are the same for a date alone; 1 January 1900 means an unknown
   * date.
   */
  public Optional<DateInterval> period() {
    return CellDate.period(this);
  }

  /** Returns the address, which must be absolute. */
  public Optional<URI> address() {
    return text().flatMap(text -> absolute(text).or(() -> refuse("a web address")));
  }

  private static Optional<URI> absolute(String text) {
    try {
      return Optional.of(new URI(text)).filter(URI::isAbsolute);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Returns the number, without a percent sign at its end. */
  public Optional<BigDecimal> number() {
    return text().flatMap(text -> PrintedNumber.decimal(text).or(() -> refuse("a number")));
  }

  /** Returns the whole number, which is not negative. */
  public Optional<Integer> wholeNumber() {
    return text().flatMap(text -> PrintedNumber.whole(text).or(() -> refuse("a whole number")));
  }

  /** Returns the meaning of a word of the column, even if it means an empty cell elsewhere. */
  public <T> Optional<T> word(CellWords<T> words) {
    return words
        .meaningOf(key())
        .or(() -> isMarked() ? words.meaning(raw) : Optional.empty())
        .or(() -> text().flatMap(text -> refuse(words.expected(text))));
  }

  /**
   * Reports that the cell is not understood (CSV-003) and keeps its text.
   *
   * @param expected what would have been understood, as in "a date"
   * @return an empty result
   */
  public <T> Optional<T> refuse(String expected) {
    return refuse(Phrase.of("said").with("said", expected));
  }

  /** Reports that the cell is not understood, in words that each language has. */
  <T> Optional<T> refuse(Phrase expected) {
    row.refuse(this, expected);
    return Optional.empty();
  }

  /**
   * Returns an id made of the row; if it cannot be made, or of a rounded number, an action runs.
   */
  Optional<String> idOr(RowId id, Consumer<Cell> otherwise) {
    Optional<String> made = text().flatMap(text -> id.exact(row));
    if (made.isEmpty() && text().isPresent()) {
      otherwise.accept(this);
    }
    return made;
  }

  /** Whether there is a text, or a reason why there is none. */
  boolean says() {
    return outcome() != CellOutcome.NOTHING;
  }

  /** Whether the text is this word, with or without marks; spelling does not count. */
  public boolean says(String word) {
    return TableWords.same(word, plain) || TableWords.same(word, raw);
  }

  /**
   * Whether a spreadsheet has rounded the number to a power of ten, as in 1.02E+07: an identifier
   * so written can be any of many.
   */
  public boolean isRounded() {
    return text().filter(TableWords::isRounded).isPresent();
  }

  Row row() {
    return row;
  }

  Header.Field field() {
    return field;
  }

  long line() {
    return row.line();
  }

  /** Returns the header and the text. */
  @Override
  public String toString() {
    return header() + ": " + raw;
  }
}
