package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.text.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The regular forms of names of councils: words before and after the name of the area, which depend
 * on its kind. "Devon County Council", "London Borough of Bexley" and "Cyngor Sir Ceredigion" are
 * such forms of Devon, Bexley and Ceredigion; "Nottingham County Council" is none of the city of
 * Nottingham. Names that follow no rule are aliases in {@code areas.facts}.
 *
 * <p>All texts are {@linkplain NameKey keys}. "The" before a name never matters.
 */
final class CouncilForms {
  private static final Map<String, List<String>> BEFORE =
      Map.of(
          "county", List.of("county of "),
          "unitary-authority", List.of("city of ", "borough of "),
          "metropolitan-district", List.of("city of ", "borough of ", "metropolitan borough of "),
          "london-borough", List.of("london borough of "),
          "principal-area",
              List.of(
                  "county borough of ",
                  "cyngor ",
                  "cyngor bwrdeistref sirol ",
                  "cyngor dinas ",
                  "cyngor sir "));

  private static final Map<String, List<String>> AFTER =
      Map.of(
          "county", List.of(" county", " county council"),
          "unitary-authority", List.of(" city", " city council", " borough", " borough council"),
          "metropolitan-district",
              List.of(
                  " city",
                  " city council",
                  " borough council",
                  " mbc",
                  " metropolitan borough",
                  " metropolitan borough council",
                  " metropolitan district council"),
          "london-borough",
              List.of(" borough council", " london borough", " london borough council"),
          "principal-area", List.of(" city council", " county council", " county borough council"),
          "district", List.of(" borough council", " city council", " district council"));

  private static final String THE = "the ";
  private static final String COUNCIL = " council";

  private static final List<String> ALL_BEFORE = all(BEFORE);
  private static final List<String> ALL_AFTER = all(AFTER);

  private CouncilForms() {}

  private static List<String> all(Map<String, List<String>> byKind) {
    Set<String> all = new LinkedHashSet<>();
    byKind.values().forEach(all::addAll);
    return List.copyOf(all);
  }

  /**
   * Returns a key without "Council" at its end, the form of all names and aliases; empty if it does
   * not end so.
   */
  static String withoutCouncil(String key) {
    if (!key.endsWith(COUNCIL)) {
      return "";
    }
    int start = key.startsWith(THE) ? THE.length() : 0;
    return key.substring(
        Math.min(start, key.length() - COUNCIL.length()), key.length() - COUNCIL.length());
  }

  /** Returns the names of areas, of whatever kind, that a key may be a form of. */
  static Set<String> bases(String key) {
    return bases(key, ALL_BEFORE, ALL_AFTER);
  }

  /** Whether a key is a form of the name of an area of a kind. */
  static boolean isForm(String key, String name, String kind) {
    return key.contains(name)
        && bases(key, BEFORE.getOrDefault(kind, List.of()), AFTER.getOrDefault(kind, List.of()))
            .contains(name);
  }

  private static Set<String> bases(String key, List<String> before, List<String> after) {
    List<String> starts = new ArrayList<>();
    String whole = key.startsWith(THE) ? key.substring(THE.length()) : key;
    starts.add(whole);
    for (String words : before) {
      if (whole.startsWith(words)) {
        starts.add(whole.substring(words.length()));
      }
    }
    Set<String> bases = new LinkedHashSet<>(starts);
    for (String start : starts) {
      addWithout(COUNCIL, start, bases);
      for (String words : after) {
        addWithout(words, start, bases);
      }
    }
    bases.remove(key);
    bases.remove("");
    return bases;
  }

  private static void addWithout(String words, String name, Set<String> names) {
    if (name.endsWith(words)) {
      names.add(name.substring(0, name.length() - words.length()));
    }
  }
}
