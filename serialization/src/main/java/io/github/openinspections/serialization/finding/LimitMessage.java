package io.github.openinspections.serialization.finding;

import io.github.openinspections.serialization.options.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * The limit that a record exceeded, detected from the parser's message, which names its own
 * setting.
 *
 * @param what the limit, as the name of a phrase
 * @param most its value
 */
public record LimitMessage(String what, String most) {
  /** Before the number of places that the parser's table has for names of one hash. */
  private static final String PLACES = "(all ";

  /** Returns the limit that the parser found exceeded. */
  public static LimitMessage of(StreamConstraintsException exceeded, Limits limits) {
    String message = exceeded.getOriginalMessage();
    if (message.contains("NestingDepth")) {
      return new LimitMessage("nesting", "" + limits.nesting());
    }
    if (message.contains("NumberLength")) {
      return new LimitMessage("number", "" + limits.numberLength());
    }
    int places = message.indexOf(PLACES);
    if (message.contains("symbol table") && places >= 0) {
      String rest = message.substring(places + PLACES.length());
      return new LimitMessage("names", rest.substring(0, Math.max(0, rest.indexOf(' '))));
    }
    return text(limits);
  }

  /** Returns the limit of a text or name. */
  public static LimitMessage text(Limits limits) {
    return new LimitMessage("text", "" + limits.textLength());
  }

  /** Returns the limit of a record. */
  public static LimitMessage record(Limits limits) {
    return new LimitMessage("record", "" + limits.recordBytes());
  }

  /** Returns the values for the message. */
  public Map<String, String> arguments() {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("limit", what);
    arguments.put("value", most);
    return arguments;
  }
}
