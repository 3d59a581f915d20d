package io.github.openinspections.serialization.json;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A number with its digits as written: {@code 2.50} is not {@code 2.5}. */
public final class DecimalCodec extends JsonCodec<BigDecimal> {
  /** The codec. */
  public static final DecimalCodec DECIMAL = new DecimalCodec();

  private DecimalCodec() {}

  @Override
  public @Nullable BigDecimal read(Reading in) {
    JsonToken token = in.parser().currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      in.wrongType("number");
      return null;
    }
    String text = in.parser().getString();
    BigDecimal value = decimal(text);
    if (value == null) {
      in.problem(
          ReadingRule.TYPE, "expected", isFinite(text) ? "shorter-number" : "json", "found", text);
    }
    return value;
  }

  /** Whether a number is one that JSON has; formats like CBOR have {@code NaN} and infinities. */
  private static boolean isFinite(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  /** Returns a JSON number, or null if it is too long. */
  public static @Nullable BigDecimal decimal(String text) {
    try {
      BigDecimal value = new BigDecimal(text);
      long exponent = (long) value.precision() - 1 - value.scale();
      return FormatChecks.isShort(value) && exponent <= Integer.MAX_VALUE ? value : null;
    } catch (NumberFormatException exponentOutOfRange) {
      return null;
    }
  }

  @Override
  public void write(BigDecimal value, JsonGenerator out) {
    out.writeNumber(value);
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    out.type("number", nullable);
  }
}
