package io.github.openinspections.serialization.json;

import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON text in memory: quotes texts, and checks whether a text is JSON. */
public final class JsonText {
  /**
   * How deep a property of somebody's own may be nested. Readers take what their limits allow, but
   * text that is indented grows with the square of its depth: at this one, to some 50 megabytes.
   */
  private static final int DEEPEST = 5000;

  private static final String NOT_JSON = "is not JSON";
  private static final String HEX = "0123456789ABCDEF";

  private JsonText() {}

  /** Jackson is not loaded before a text is parsed. */
  private static final class Parsers {
    /** For our own texts and extensions, whose size the limits of the record have bounded. */
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            // Names of one hash in its table are refused, and each name comes once here.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();
  }

  /** Returns a parser of a JSON text. */
  static JsonParser parser(String json) {
    return Parsers.FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  /**
   * Returns why a text cannot be written as one JSON value without duplicate names, if it cannot.
   */
  static Optional<String> refusal(String text) {
    try (JsonParser parser = parser(text)) {
      if (parser.nextToken() != null) {
        Reading reading = new Reading(parser);
        Verbatim.skip(reading);
        if (parser.nextToken() == null) {
          return twice(reading.findings());
        }
      }
    } catch (StreamConstraintsException tooDeep) {
      return Optional.of("is nested deeper than " + DEEPEST);
    } catch (JacksonException notJson) {
      // As is a text that ends too early or too late.
    }
    return Optional.of(NOT_JSON);
  }

  private static Optional<String> twice(List<Reading.Finding> findings) {
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            findings.stream().allMatch(finding -> finding.rule() == ReadingRule.DUPLICATE)
                ? "has a property twice"
                : NOT_JSON);
  }

  /**
   * Refuses a property name that our readers could not read back.
   *
   * @throws IllegalArgumentException if it has an unpaired surrogate
   */
  static void requireName(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "The property name \"" + PlainText.of(name) + "\" has an unpaired surrogate");
    }
  }

  /** Whether our readers can read a property name: it has no unpaired surrogate. */
  public static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isSurrogate(name.charAt(i)) && !isPaired(name, i)) {
        return false;
      }
    }
    return true;
  }

  /** Appends a JSON string; unpaired surrogates are escaped, since UTF-8 cannot hold them. */
  public static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c < ' ' || (Character.isSurrogate(c) && !isPaired(text, i))) {
            escape(c, out);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static void escape(char c, StringBuilder out) {
    out.append("\\u")
        .append(HEX.charAt(c >> 12))
        .append(HEX.charAt((c >> 8) & 15))
        .append(HEX.charAt((c >> 4) & 15))
        .append(HEX.charAt(c & 15));
  }
}
