package io.github.openinspections.examples.benchmarks.contestant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** All contestants, by a letter each. */
public final class Contestants {
  /** The practical limit, which the others are measured against. */
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

  /** Returns the letters in their order. */
  public static Set<String> letters() {
    return BY_LETTER.keySet();
  }

  /**
   * Makes the contestant of a letter, with all that it needs and builds only once.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Contestant<?> of(String letter) {
    return Optional.ofNullable(BY_LETTER.get(letter))
        .orElseThrow(() -> new IllegalArgumentException("No contestant " + letter))
        .get();
  }
}
