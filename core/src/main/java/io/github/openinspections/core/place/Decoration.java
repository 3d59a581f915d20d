package io.github.openinspections.core.place;

import io.github.openinspections.core.text.NameKey;
import java.util.List;

/**
 * Words after the name of a place that say how it was inspected: "Conwy &amp; Denbighshire - JI",
 * "Devon (joint inspection)". They are no part of the name.
 */
final class Decoration {
  private static final List<String> WORDS =
      List.of(
          " ji",
          " jtai",
          " joint inspection",
          " joint inspections",
          " joint targeted area inspection",
          " joint area review");

  private Decoration() {}

  /** Returns the key of a name without such words; a name of such words alone stays. */
  static String removed(String printed) {
    String key = NameKey.orName(printed);
    for (String words : WORDS) {
      if (key.endsWith(words)) {
        return key.substring(0, key.length() - words.length());
      }
    }
    return key;
  }
}
