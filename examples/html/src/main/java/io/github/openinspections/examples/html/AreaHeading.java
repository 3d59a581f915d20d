package io.github.openinspections.examples.html;

import java.util.Collection;
import java.util.List;

/**
 * The heading above the timelines of a place.
 *
 * @param name its name in the register, otherwise as printed, or a note that there is none
 * @param code its code, empty if not known
 * @param printed other spellings of the name in the data
 */
record AreaHeading(String name, String code, List<String> printed) {
  private static final int SPELLINGS = 3;

  static AreaHeading of(AreaKey place, String name, Collection<String> printed, Words words) {
    String shown = name.isBlank() ? words.of("page.timelines.no-name") : words.name(name);
    return new AreaHeading(
        place.equals(AreaKey.NONE) ? words.of("page.timelines.no-area") : shown,
        words.name(place.code()),
        ReadableCode.few(
            printed.stream().filter(one -> !one.isBlank() && !one.equals(name)).toList(),
            SPELLINGS,
            one -> "“" + words.name(one) + "”",
            words));
  }
}
