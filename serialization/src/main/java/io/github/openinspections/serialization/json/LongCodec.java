package io.github.openinspections.serialization.json;

import io.github.openinspections.serialization.finding.ReadingRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A whole number of a report, which can be larger than a number of an inspection. */
public final class LongCodec extends JsonCodec<Long> {
  /** A number of things, or an offset. */
  public static final LongCodec COUNT = new LongCodec(0);

  /** The number of a record, line or column. */
  public static final LongCodec NUMBER = new LongCodec(1);

  /** The maximum number of digits of a long. */
  private static final int DIGITS = 19;

  private final long least;

  private LongCodec(long least) {
    this.least = least;
  }

  @Override
  public @Nullable Long read(Reading in) {
    JsonToken token = in.parser().currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      in.wrongType("whole-number");
      return null;
    }
    String text = in.parser().getString();
    Long value = whole(text);
    if (value == null || value < least) {
      in.problem(
          ReadingRule.TYPE,
          "expected",
          "whole-number-from",
          "least",
          "" + least,
          "most",
          "" + Long.MAX_VALUE,
          "found",
          text);
      return null;
    }
    return value;
  }

  private static @Nullable Long whole(String text) {
    try {
      BigDecimal number = new BigDecimal(text).stripTrailingZeros();
      boolean small = (long) number.precision() - number.scale() <= DIGITS;
      return number.signum() == 0 ? Long.valueOf(0) : small ? number.longValueExact() : null;
    } catch (ArithmeticException | NumberFormatException outOfRange) {
      return null;
    }
  }

  @Override
  public void write(Long value, JsonGenerator out) {
    if (value < least) {
      throw new IllegalArgumentException(
          "A report cannot hold the number " + value + ": the minimum is " + least);
    }
    out.writeNumber(value.longValue());
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    out.type("integer", nullable);
    out.member("minimum", least);
    out.member("maximum", Long.MAX_VALUE);
  }
}
