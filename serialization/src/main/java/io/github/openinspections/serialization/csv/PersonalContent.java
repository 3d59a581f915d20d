package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds e-mail addresses, British telephone numbers and full postcodes in a text, whatever the
 * header above it says. Only what is certain is found: a telephone number begins with 0 or +44 and
 * has 10 or 11 digits. Linear in the length of the text.
 */
final class PersonalContent {
  /** A place in a text, its end excluded. */
  record Place(int start, int end) {}

  /** The shortest postcode without its space: "B1 1AA". */
  private static final int SHORTEST = 5;

  private final String text;
  private final boolean divided;
  private final List<Place> places = new ArrayList<>();

  private PersonalContent(String text, boolean divided) {
    this.text = text;
    this.divided = divided;
  }

  /**
   * Whether a text has such a place.
   *
   * @param divided whether a telephone number or postcode must have a space or sign in it, since
   *     the text may be an identifier
   */
  static boolean isIn(String text, boolean divided) {
    return canBeIn(text) && !new PersonalContent(text, divided).find(true).isEmpty();
  }

  /** Returns all places, in order and apart from each other. */
  static List<Place> places(String text) {
    return canBeIn(text) ? new PersonalContent(text, false).find(false) : List.of();
  }

  /** Nearly all cells are short, or words alone. */
  private static boolean canBeIn(String text) {
    if (text.length() < SHORTEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@' || isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  private List<Place> find(boolean first) {
    boolean address = text.contains("://"); // numbers in web addresses are of other things
    int done = 0;
    for (int i = 0; i < text.length() && !(first && !places.isEmpty()); i++) {
      char c = text.charAt(i);
      int start = i;
      int end = 0;
      if (c == '@') {
        start = EmailText.start(text, i, done);
        end = EmailText.end(text, i, start);
      } else if (!address && i >= done && isBoundary(i - 1)) {
        end = TelephoneText.end(text, i, divided);
        end = end == 0 ? PostcodeText.end(text, i, divided) : end;
      }
      if (end > 0) {
        places.add(new Place(start, end));
        done = end;
        i = end - 1;
      }
    }
    return places;
  }

  /** After a hyphen or a point goes on what began before: "AB-01234567890", "1.0123". */
  private boolean isBoundary(int at) {
    if (at < 0) {
      return true;
    }
    char c = text.charAt(at);
    boolean hyphen = c == '-' && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean joins = c == '_' || hyphen || (c == '.' && at > 0 && isDigit(text.charAt(at - 1)));
    return !joins && !Character.isLetterOrDigit(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
