package io.github.openinspections.examples.benchmarks.contestant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** All contestants, each with a letter. */
public final class Contestants {
  /** The practical limit, with which the others are compared. */
  public static final String LIMIT = "a";

  private static final Map<String, Supplier<Contestant<?>>> BY_LETTER = new LinkedHashMap<>();

  static {
    BY_LETTER.put(LIMIT, Tokens::new);
    BY_LETTER.put("b", OurReader::new);
    BY_LETTER.put("c", OurRecordRules::new);
    BY_LETTER.put("d", WholeCheck::new);
    BY_LETTER.put("e", Databind::new);
    BY_LETTER.put("f", HibernateConstraints::new);
    BY_LETTER.put("g", Tree::new);
    BY_LETTER.put("h", ConformsToRulesCheck::new);
  }

  private Contestants() {}

  /** Returns the letters in order. */
  public static Set<String> letters() {
    return BY_LETTER.keySet();
  }

  /**
   * Creates the contestant of a letter, including everything that it sets up only once.
   *
   * @throws IllegalArgumentException if there is no such contestant
   */
  public static Contestant<?> of(String letter) {
    return Optional.ofNullable(BY_LETTER.get(letter))
        .orElseThrow(() -> new IllegalArgumentException("No contestant " + letter))
        .get();
  }
}
