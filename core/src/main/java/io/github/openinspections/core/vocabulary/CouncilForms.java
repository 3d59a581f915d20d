package io.github.openinspections.core.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The regular forms of names of councils: words before and after the name of the area, which depend
 * on its {@linkplain CouncilStyle style}. "Devon County Council", "London Borough of Bexley" and
 * "Cyngor Sir Ceredigion" are such forms of Devon, Bexley and Ceredigion; "Nottingham County
 * Council" is none of the city of Nottingham. Names that follow no rule are aliases in {@code
 * areas.facts}.
 *
 * <p>All texts are keys in {@linkplain CouncilWords full words}.
 */
final class CouncilForms {
  /** Words that any council may have after any of its names. */
  static final List<String> NEUTRAL = List.of("", "council", "council of", "local authority", "la");

  private static final Map<String, Set<CouncilStyle>> BEFORE = new HashMap<>();
  private static final Map<String, Set<CouncilStyle>> AFTER = new HashMap<>();

  /** The words around a name do not depend on the style. */
  private static final Set<CouncilStyle> ALL = EnumSet.allOf(CouncilStyle.class);

  static {
    BEFORE.put("", ALL);
    NEUTRAL.forEach(words -> AFTER.put(words, ALL));
    for (CouncilStyle style : ALL) {
      style.before().forEach(words -> add(BEFORE, words, style));
      style.before().forEach(words -> add(AFTER, words, style));
      style.after().forEach(words -> add(AFTER, words, style));
    }
  }

  /**
   * One way to read a key: the words in the middle, and the styles that the words around them have.
   *
   * @param base the name of the area
   * @param before the styles with the words before it; all if there are none
   * @param after the styles with the words after it; all if any council may have them
   * @param ofAnyName whether the words go with any name of the area, short ones included: "Hull
   *     Council" and "Hull Unitary Authority", but not "Newcastle Borough Council"
   */
  record Reading(
      String base, Set<CouncilStyle> before, Set<CouncilStyle> after, boolean ofAnyName) {
    /** Whether a council of some styles can print its name so. */
    boolean fits(Set<CouncilStyle> styles) {
      return fits(before, styles) && fits(after, styles);
    }

    private static boolean fits(Set<CouncilStyle> words, Set<CouncilStyle> styles) {
      return words.equals(ALL) || !Collections.disjoint(words, styles);
    }
  }

  private CouncilForms() {}

  private static void add(Map<String, Set<CouncilStyle>> map, String words, CouncilStyle style) {
    map.computeIfAbsent(words, first -> EnumSet.noneOf(CouncilStyle.class)).add(style);
  }

  /** Returns all ways to read a key. */
  static List<Reading> readings(String key) {
    List<Reading> readings = new ArrayList<>();
    for (int start = 0; start >= 0; start = next(key, start)) {
      Set<CouncilStyle> before = BEFORE.get(key.substring(0, Math.max(0, start - 1)));
      if (before == null) {
        continue;
      }
      for (int end = key.length(); end > start; end = key.lastIndexOf(' ', end - 1)) {
        String words = key.substring(Math.min(end + 1, key.length()));
        Set<CouncilStyle> after = AFTER.get(words);
        if (after != null) {
          boolean ofAnyName = start == 0 && after.contains(CouncilStyle.UNITARY);
          readings.add(new Reading(key.substring(start, end), before, after, ofAnyName));
        }
      }
    }
    return readings;
  }

  /** Returns where the next word starts; negative after the last. */
  private static int next(String key, int start) {
    int space = key.indexOf(' ', start);
    return space < 0 ? -1 : space + 1;
  }
}
