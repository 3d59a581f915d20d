package io.github.openinspections.serialization.json;

import io.github.openinspections.serialization.finding.ReadingRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A whole number; {@code 5.0} is the integer 5, as in JSON Schema. */
public final class IntegerCodec extends JsonCodec<Integer> {
  /** A number of things. */
  public static final IntegerCodec COUNT = new IntegerCodec(0);

  /** A number of things of which there is at least one. */
  public static final IntegerCodec AT_LEAST_ONE = new IntegerCodec(1);

  /** A position in a series, which may be wrong in any way. */
  public static final IntegerCodec ORDINAL = new IntegerCodec(Integer.MIN_VALUE);

  /** The maximum number of digits of an int. */
  private static final int DIGITS = 10;

  private final int least;

  private IntegerCodec(int least) {
    this.least = least;
  }

  @Override
  public @Nullable Integer read(Reading in) {
    JsonToken token = in.parser().currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      in.wrongType("whole-number");
      return null;
    }
    String text = in.parser().getString();
    Integer value = whole(text);
    if (value == null || value < least) {
      in.problem(
          ReadingRule.TYPE,
          "expected",
          "whole-number-from",
          "least",
          "" + least,
          "most",
          "" + Integer.MAX_VALUE,
          "found",
          text);
      return null;
    }
    return value;
  }

  /** Returns the whole number that a JSON number is, or null if it is none or no int. */
  public static @Nullable Integer whole(String text) {
    if (isShort(text)) {
      return Integer.valueOf(text);
    }
    try {
      BigDecimal number = new BigDecimal(text).stripTrailingZeros();
      boolean small = (long) number.precision() - number.scale() <= DIGITS;
      return number.signum() == 0 ? Integer.valueOf(0) : small ? number.intValueExact() : null;
    } catch (ArithmeticException | NumberFormatException outOfRange) {
      return null;
    }
  }

  /** Most numbers are a few digits. */
  private static boolean isShort(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() < DIGITS;
  }

  @Override
  public void write(Integer value, JsonGenerator out) {
    out.writeNumber(value.intValue());
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    out.type("integer", nullable);
    out.member("minimum", least);
    out.member("maximum", Integer.MAX_VALUE);
  }
}
