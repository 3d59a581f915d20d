package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Code;
import io.github.openinspections.serialization.json.AddressText;
import io.github.openinspections.serialization.json.DecimalCodec;
import io.github.openinspections.serialization.options.Limits;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a cell holds: how its value is written, how it is read, and the datatype in the metadata.
 * Dates are not always days (May 2016 is one), so their datatype is a text of a certain form.
 *
 * @param expected the name of the phrase that says what the cell holds
 * @param <V> the type of the values
 */
record CellType<V>(
    String datatype,
    Optional<String> format,
    Optional<String> separator,
    String expected,
    Function<V, String> print,
    Function<String, Optional<V>> parse) {
  private static final String DATE_FORM = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
  private static final String STRING = "string";

  /** As many as a number may have characters where JSON is read. */
  private static final int DECIMAL_PLACES = Limits.DEFAULT.numberLength();

  static final CellType<String> TEXT = text("text", Function.identity(), Optional::of);

  static final CellType<String> IDENTIFIER =
      text(
          "form-any",
          Function.identity(),
          text -> Optional.of(text).filter(FormatChecks::isIdentifier));

  static final CellType<PartialDate> DATE = formed(DATE_FORM, "date", PartialDate::tryParse);

  static final CellType<DateInterval> INTERVAL =
      formed(DATE_FORM + "(/" + DATE_FORM + ")?", "interval", DateInterval::tryParse);

  /** An address begins with its scheme, and a scheme with a letter: no formula. */
  static final CellType<URI> ADDRESS =
      plain(
          "anyURI",
          "absolute-address",
          URI::toString,
          text -> Optional.ofNullable(AddressText.read(text)));

  static final CellType<Integer> INTEGER =
      plain("integer", "any-whole-number", String::valueOf, CellType::integer);

  static final CellType<Integer> COUNT =
      plain(
          "nonNegativeInteger",
          "count",
          String::valueOf,
          text -> integer(text).filter(number -> number >= 0));

  static final CellType<Long> NUMBER =
      plain("positiveInteger", "record-number", String::valueOf, CellType::number);

  static final CellType<BigDecimal> DECIMAL =
      plain("decimal", "any-number", CellType::decimalText, CellType::decimal);

  private static <V> CellType<V> text(
      String expected, Function<V, String> print, Function<String, Optional<V>> parse) {
    return plain(STRING, expected, print, parse);
  }

  private static <V> CellType<V> plain(
      String datatype,
      String expected,
      Function<V, String> print,
      Function<String, Optional<V>> parse) {
    return new CellType<>(datatype, Optional.empty(), Optional.empty(), expected, print, parse);
  }

  private static <V> CellType<V> formed(
      String format, String expected, Function<String, Optional<V>> parse) {
    return new CellType<>(
        STRING, Optional.of(format), Optional.empty(), expected, String::valueOf, parse);
  }

  /** Returns the type of cells with a code of an open vocabulary. */
  static <C extends Code> CellType<C> code(Function<String, C> of) {
    return text("any-code", Code::code, text -> IDENTIFIER.parse.apply(text).map(of));
  }

  /** Whether a spreadsheet could take the cell for a formula: numbers are what they look like. */
  boolean isText() {
    return datatype.equals(STRING);
  }

  /**
   * Returns the cell; an empty one says nothing. UTF-8 has no unpaired surrogates: whatever the
   * type, they are replaced, and reading the cell shows that it is not the value.
   */
  String write(V value) {
    String text = PlainText.encodable(print.apply(value));
    return isText() ? GuardedText.write(text) : text;
  }

  /** Returns the value of a cell that is not empty, if it is one. */
  Optional<V> read(String cell) {
    return parse.apply(isText() ? GuardedText.read(cell) : cell);
  }

  private static Optional<Integer> integer(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.valueOf(text)).filter(number -> number > 0);
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /**
   * The datatype has no exponents. Without one, 1E+3 would be 1000, which has other digits, and
   * 1E-999999999 would be a cell of a gigabyte: such numbers are not held.
   */
  private static String decimalText(BigDecimal number) {
    return number.scale() >= 0 && number.scale() <= DECIMAL_PLACES ? number.toPlainString() : "";
  }

  private static Optional<BigDecimal> decimal(String text) {
    return text.indexOf('E') < 0 && text.indexOf('e') < 0
        ? Optional.ofNullable(DecimalCodec.decimal(text))
        : Optional.empty();
  }
}
