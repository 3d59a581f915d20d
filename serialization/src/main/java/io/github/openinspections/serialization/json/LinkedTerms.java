package io.github.openinspections.serialization.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The IRIs of linked data: one for each attribute of each type, one for each code of each
 * vocabulary. Where an attribute means exactly what a property of schema.org means, it is that
 * property.
 *
 * <p>Dates are not schema.org's, which are days or times: theirs would not be true of "May 2016" or
 * of a period. Publishers and licences are not either: theirs are organisations and works, ours the
 * words as printed.
 */
final class LinkedTerms {
  static final String BASE = "urn:openinspections:1:";

  /** Where properties belong that the format does not define. */
  static final String EXTENSIONS = BASE + "extension/";

  /** Dates and periods of the Extended Date/Time Format, as the Library of Congress names them. */
  static final String EDTF = "http://id.loc.gov/datatypes/edtf";

  static final String DURATION = "http://www.w3.org/2001/XMLSchema#duration";

  private static final String SCHEMA_ORG = "https://schema.org/";

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("Area/name", "name"),
          Map.entry("Dataset/title", "name"),
          Map.entry("InspectedBody/name", "name"),
          Map.entry("Inspection/id", "identifier"),
          Map.entry("Inspection/title", "name"),
          Map.entry("OriginalReference/title", "name"),
          Map.entry("Participant/name", "name"),
          Map.entry("Previous/id", "identifier"),
          Map.entry("PriorityArea/id", "identifier"),
          Map.entry("Quote/text", "text"),
          Map.entry("Report/language", "inLanguage"),
          Map.entry("Report/title", "name"),
          Map.entry("Report/url", "url"),
          Map.entry("Source/title", "name"),
          Map.entry("Source/url", "url"));

  /** What could be a keyword of JSON-LD, now or later, or a blank node. */
  private static final Pattern RESERVED = Pattern.compile("@[A-Za-z]+|_:.*", Pattern.DOTALL);

  private LinkedTerms() {}

  /**
   * Whether JSON-LD can have a term of this name. One with a colon must be an IRI itself, and one
   * with a slash part of one.
   */
  static boolean isTerm(String name) {
    if (name.isBlank() || RESERVED.matcher(name).matches()) {
      return false;
    }
    return name.indexOf(':') >= 0
        ? isAddress(name)
        : name.indexOf('/') < 0 || isAddress(EXTENSIONS + name);
  }

  private static boolean isAddress(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException none) {
      return false;
    }
  }

  static String attribute(String type, String name) {
    String own = type + "/" + name;
    String same = SAME.get(own);
    return same == null ? BASE + own : SCHEMA_ORG + same;
  }

  static String vocabulary(String name) {
    return BASE + name + "/";
  }
}
