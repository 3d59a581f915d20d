package io.github.openinspections.serialization.json;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Code;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The codecs of single values that JSON writes as strings. */
public final class Codecs {
  private static final String IDENTIFIER_PATTERN =
      "^[^" + FormatChecks.WHITE_SPACE + "]([\\s\\S]*[^" + FormatChecks.WHITE_SPACE + "])?$";

  /** Exactly the days of the calendar, so that a schema validator finds 2016-02-30 too. */
  private static final String DAY_PATTERN =
      "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"
          + "|[0-9]{4}-(0[13-9]|1[0-2])-(29|30)"
          + "|[0-9]{4}-(0[13578]|1[02])-31"
          + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29";

  private static final String DATE_PATTERN = "([0-9]{4}(-(0[1-9]|1[0-2]))?|" + DAY_PATTERN + ")";

  /** A text, kept code point for code point. */
  public static final JsonCodec<String> TEXT =
      new ScalarCodec<>(
          Function.identity(),
          Function.identity(),
          ReadingRule.TYPE,
          "text",
          null,
          null,
          ContextWriter::text);

  /** An id. */
  public static final JsonCodec<String> IDENTIFIER = new IdentifierCodec();

  /** A day, month or year. */
  public static final JsonCodec<PartialDate> DATE =
      new ScalarCodec<>(
          text -> PartialDate.tryParse(text).orElse(null),
          PartialDate::toString,
          ReadingRule.DATE,
          "date",
          "^" + DATE_PATTERN + "$",
          null,
          ContextWriter::date);

  /** A day of the calendar. */
  public static final JsonCodec<LocalDate> DAY =
      new ScalarCodec<>(
          Codecs::day,
          LocalDate::toString,
          ReadingRule.DATE,
          "day",
          "^(" + DAY_PATTERN + ")$",
          null,
          ContextWriter::date);

  /** One date or two. */
  public static final JsonCodec<DateInterval> INTERVAL =
      new ScalarCodec<>(
          text -> DateInterval.tryParse(text).orElse(null),
          DateInterval::toString,
          ReadingRule.DATE,
          "interval",
          "^" + DATE_PATTERN + "(/" + DATE_PATTERN + ")?$",
          null,
          ContextWriter::date);

  /** A span of calendar time. */
  public static final JsonCodec<Period> PERIOD =
      new ScalarCodec<>(
          PeriodText::read,
          Period::toString,
          ReadingRule.DATE,
          "duration",
          PeriodText.PATTERN,
          null,
          ContextWriter::duration);

  /** An absolute address. */
  public static final JsonCodec<URI> ADDRESS =
      new ScalarCodec<>(
          AddressText::read,
          URI::toString,
          ReadingRule.ADDRESS,
          "uri",
          "^[A-Za-z][A-Za-z0-9+.-]*:",
          "uri",
          ContextWriter::address);

  private Codecs() {}

  /** Returns the codec of a code of an open vocabulary. */
  public static <T extends Code> JsonCodec<T> code(Function<String, T> of) {
    // The type of the codes is the name of their vocabulary.
    String vocabulary = of.apply("code").getClass().getSimpleName();
    return new ScalarCodec<>(
        text -> FormatChecks.isIdentifier(text) ? of.apply(text) : null,
        Code::code,
        ReadingRule.IDENTIFIER,
        "code",
        IDENTIFIER_PATTERN,
        null,
        out -> out.code(vocabulary));
  }

  private static @Nullable LocalDate day(String text) {
    return PartialDate.tryParse(text)
        .filter(date -> date.day().isPresent())
        .map(date -> LocalDate.parse(date.toString()))
        .orElse(null);
  }

  /** An id; the reading remembers the record's own id for its messages. */
  private static final class IdentifierCodec extends JsonCodec<String> {
    private final JsonCodec<String> text =
        new ScalarCodec<>(
            value -> FormatChecks.isIdentifier(value) ? value : null,
            Function.identity(),
            ReadingRule.IDENTIFIER,
            "identifier",
            IDENTIFIER_PATTERN,
            null,
            ContextWriter::text);

    @Override
    public @Nullable String read(Reading in) {
      String value = text.read(in);
      if (value != null) {
        in.identify(value);
      }
      return value;
    }

    @Override
    public void write(String value, JsonGenerator out) {
      text.write(value, out);
    }

    @Override
    public void describe(SchemaWriter out, boolean nullable) {
      text.describe(out, nullable);
    }
  }
}
