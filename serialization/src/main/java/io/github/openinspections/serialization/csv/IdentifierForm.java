package io.github.openinspections.serialization.csv;

import java.util.Locale;
import java.util.Optional;

/** The forms of identifiers, by the binding of their column; most identifiers have any form. */
enum IdentifierForm {
  /** Letters and digits, but nobody knows which. */
  ANY("form-any", "", false),
  /** Of a provider of social care or an area; 1027079, SC374001. */
  URN("form-urn", "SC EY CM CA VC RP", true),
  /** Of an inspection; 10043236. */
  EVENT("form-event", "", true),
  /** Of a Scottish care service; CS2003000001. */
  CARE_SERVICE("form-care-service", "CS", true),
  /** Of a council in England; 301. Two of them with a space between are no number. */
  COUNCIL("form-council", "", false),
  /** Of a place; E06000001. A rule of its own checks it in all data sets. */
  AREA("form-area", "E W S N K J L M", true);

  private static final int LONGEST_URN = 10;
  private static final int LONGEST_CARE_SERVICE = 12;
  private static final int LONGEST_COUNCIL = 4;
  private static final int AREA_DIGITS = 8;

  private final String phrase;

  /** The letters that may be before the digits, with spaces between. */
  private final String prefixes;

  private final boolean grouped;

  IdentifierForm(String phrase, String prefixes, boolean grouped) {
    this.phrase = phrase;
    this.prefixes = " " + prefixes + " ";
    this.grouped = grouped;
  }

  /** Returns the form of what a binding makes. */
  static IdentifierForm of(String becomes) {
    return switch (becomes) {
      case "inspected: identifiers: ofsted-urn", "inspected: identifiers: linked-education-urn" ->
          URN;
      case "identifiers: ofsted-event" -> EVENT;
      case "inspected: identifiers: care-service-number" -> CARE_SERVICE;
      case "inspected: identifiers: la-code" -> COUNCIL;
      case "areas: code" -> AREA;
      default -> ANY;
    };
  }

  /** Whether reading reports a text of another form. */
  boolean isChecked() {
    return this != ANY && this != AREA;
  }

  /** Whether digits may be written in groups of three, and only the number can be meant. */
  boolean isGrouped() {
    return grouped;
  }

  /** Returns the letters before the digits, if a text begins with such in any case. */
  Optional<String> prefix(String letters) {
    String capitals = letters.toUpperCase(Locale.ROOT);
    return prefixes.contains(" " + capitals + " ") ? Optional.of(capitals) : Optional.empty();
  }

  /** Whether a text has this form, so that nothing was done to it. */
  boolean fits(String text) {
    return switch (this) {
      case ANY -> IdentifierText.isCertainlyWhole(text);
      case EVENT -> text.indexOf('.') < 0 && IdentifierText.isWellFormed(text);
      case URN -> fitsUrn(text);
      case CARE_SERVICE ->
          text.startsWith("CS") && text.length() > 2 && isNumber(text, 2, LONGEST_CARE_SERVICE);
      case COUNCIL -> isNumber(text, 0, LONGEST_COUNCIL);
      case AREA ->
          text.length() == AREA_DIGITS + 1
              && isCapital(text.charAt(0))
              && isNumber(text, 1, AREA_DIGITS);
    };
  }

  private static boolean fitsUrn(String text) {
    int from = 0;
    while (from < text.length() && from < 2 && isCapital(text.charAt(from))) {
      from++;
    }
    boolean hyphen = from > 0 && from < text.length() && text.charAt(from) == '-';
    return isNumber(text, hyphen ? from + 1 : from, LONGEST_URN);
  }

  private static boolean isNumber(String text, int from, int longest) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > from && text.length() <= from + longest;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Returns what a text should be, as the name of a phrase. */
  String phrase() {
    return phrase;
  }
}
