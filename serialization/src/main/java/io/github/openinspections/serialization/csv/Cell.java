package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Absence;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A cell that is not empty. What it says can be asked for in several forms; asking for a form that
 * it does not have notes the problem CSV-003, keeps the text and gives nothing. Where a table says
 * by a word that it says nothing ({@code nan}, {@code NULL}), all forms give nothing without a
 * problem. Not thread-safe.
 */
public final class Cell {
  private static final String DATES = "a date (31/12/2020, 31/12/20, 2020-12-31 or 2020_12)";

  private final Row row;
  private final Header.Field field;
  private final String raw;

  Cell(Row row, Header.Field field, String raw) {
    this.row = row;
    this.field = field;
    this.raw = raw;
  }

  /** Returns the header of the column as it stands in this table. */
  public String header() {
    return field.header();
  }

  /** Returns the cell of another column in the same row, if it is not empty. */
  public Optional<Cell> beside(String column) {
    return row.cell(column);
  }

  /** Returns the text as it stands, white space at its ends included. */
  public String raw() {
    return raw;
  }

  /** Returns the text without white space at its ends. */
  public Optional<String> text() {
    String text = TableWords.stripped(raw);
    return text.isEmpty() || row.words().isAbsence(text) ? Optional.empty() : Optional.of(text);
  }

  /** Returns why the table says nothing here, if it says so. */
  public Optional<Absence> absence() {
    return row.words().absence(TableWords.stripped(raw));
  }

  /** Returns an identifier: spreadsheets append ".0" to numbers, which is no part of it. */
  public Optional<String> identifier() {
    Optional<String> text = text().map(TableWords::withoutFraction);
    return text.filter(FormatChecks::isIdentifier)
        .or(() -> text.flatMap(any -> refuse("an identifier")));
  }

  /** Returns the date. The day comes first; 1 January 1900 stands for an unknown one. */
  public Optional<PartialDate> date() {
    Optional<String> text = text();
    Optional<PartialDate> date = text.flatMap(TableDates::read);
    return date.isEmpty() && text.isPresent()
        ? refuse(DATES)
        : date.filter(day -> !TableDates.isPlaceholder(day));
  }

  /** Returns the address, which has to be absolute. */
  public Optional<URI> address() {
    return text().flatMap(text -> absolute(text).or(() -> refuse("a web address")));
  }

  private static Optional<URI> absolute(String text) {
    try {
      return Optional.of(new URI(text)).filter(URI::isAbsolute);
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  /** Returns the number; a percent sign is passed over. */
  public Optional<BigDecimal> number() {
    return text().flatMap(text -> decimal(text).or(() -> refuse("a number")));
  }

  private static Optional<BigDecimal> decimal(String text) {
    String digits = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    try {
      return digits.length() > 40
          ? Optional.empty()
          : Optional.of(new BigDecimal(digits)).filter(FormatChecks::isShort);
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** Returns what a word of the table stands for. */
  public <T> Optional<T> word(CellWords<T> words) {
    return text()
        .flatMap(text -> words.meaning(text).or(() -> refuse("one of " + words.printed())));
  }

  /**
   * Notes that the cell is not understood (CSV-003); its text is kept.
   *
   * @param expected what would have been understood
   * @return nothing
   */
  public <T> Optional<T> refuse(String expected) {
    row.refuse(this, expected);
    return Optional.empty();
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
