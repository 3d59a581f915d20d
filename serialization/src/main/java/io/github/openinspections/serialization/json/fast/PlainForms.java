package io.github.openinspections.serialization.json.fast;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Code;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.json.AddressText;
import io.github.openinspections.serialization.json.DecimalCodec;
import io.github.openinspections.serialization.json.IntegerCodec;
import io.github.openinspections.serialization.json.PeriodText;
import io.github.openinspections.serialization.options.Limits;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Adds what has a form: identifiers and codes, dates, addresses, numbers. */
abstract class PlainForms extends PlainTexts {
  private final int longestNumber;
  private final ReadCodes codes = new ReadCodes();
  private final ReadGrades grades = new ReadGrades();

  PlainForms(Limits limits) {
    super(limits.textLength());
    // The parser of the binding tables gives a number as a text.
    longestNumber = Math.min(limits.numberLength(), limits.textLength());
  }

  /** Reads an identifier, or the text of a code. */
  final String identifier() {
    String text = text();
    if (!FormatChecks.isIdentifier(text)) {
      throw NotPlain.SIGNAL;
    }
    return text;
  }

  /** Reads a code. */
  final <C extends Code> C code(PlainCode<C> vocabulary) {
    expect('"');
    int from = at;
    int end = PlainScan.notAscii(bytes, from, to);
    boolean plain = end < to && bytes[end] == '"';
    C known = plain ? codes.find(vocabulary.type(), bytes, from, end) : null;
    if (known != null) {
      at = end + 1;
      return known;
    }
    at = from - 1;
    C code = vocabulary.of().apply(identifier());
    if (plain) {
      codes.keep(code, bytes, from, end);
    }
    return code;
  }

  final Grade grade(ScaleCode scale, LevelCode level) {
    return grades.of(scale, level);
  }

  final PartialDate date() {
    return plain(PartialDate.tryParse(text()).orElse(null));
  }

  final DateInterval interval() {
    return plain(DateInterval.tryParse(text()).orElse(null));
  }

  final Period period() {
    return plain(PeriodText.read(text()));
  }

  final URI address() {
    return plain(AddressText.read(text()));
  }

  /** Returns a value that is there. */
  static <T> T plain(@Nullable T value) {
    if (value == null) {
      throw NotPlain.SIGNAL;
    }
    return value;
  }

  /** Reads a whole number from 0 on. */
  final int count() {
    int count = ordinal();
    if (count < 0) {
      throw NotPlain.SIGNAL;
    }
    return count;
  }

  /** Reads a whole number. */
  final int ordinal() {
    return plain(IntegerCodec.whole(number()));
  }

  /** Reads a decimal number. */
  final BigDecimal decimal() {
    return plain(DecimalCodec.decimal(number()));
  }

  /** Reads any number as written. */
  final String number() {
    boolean negative = token() == '-';
    int from = at;
    int digits = negative ? ++at : at;
    digits();
    boolean padded = bytes[digits] == '0' && at > digits + 1;
    if (at < to && bytes[at] == '.') {
      at++;
      digits();
    }
    if (at < to && (bytes[at] == 'e' || bytes[at] == 'E')) {
      at++;
      if (at < to && (bytes[at] == '+' || bytes[at] == '-')) {
        at++;
      }
      digits();
    }
    if (at == to) {
      throw end();
    }
    if (padded || at - from > longestNumber) {
      throw NotPlain.SIGNAL;
    }
    return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
  }

  /** Moves past one digit or more. */
  private void digits() {
    int from = at;
    while (at < to && isDigit(bytes[at])) {
      at++;
    }
    if (at == from) {
      throw NotPlain.SIGNAL;
    }
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
