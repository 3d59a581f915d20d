package io.github.openinspections.serialization.options;

import java.util.Locale;

/**
 * Whether what a table says of single people, and of places where children live, is read.
 *
 * <p>Such columns hold names of managers, of inspectors and of childminders, telephone numbers,
 * e-mail addresses, addresses below the town, and names and addresses of children's homes, whose
 * locations are exempt from disclosure. Little of it says anything about an inspection.
 */
public enum PersonalData {
  /** It is set aside, and nowhere shown; a problem (CSV-019) names the columns and counts cells. */
  OMIT,
  /** It is read like all else. */
  KEEP;

  /** Returns the name in lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
