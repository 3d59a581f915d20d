package io.github.openinspections.serialization.csv;

import java.util.Optional;

/**
 * What a binding needs besides its name.
 *
 * @param property the property of a column in a file, if the binding takes one
 * @param required whether it cannot be left out
 * @param meaning what the words mean, if it is words
 * @param any whether cells that say none of the words are understood, too
 */
record BindingNeed(
    Optional<String> property, boolean required, WordMeaning<?> meaning, boolean any) {
  static final String WORDS = "words";
  static final BindingNeed NOTHING = of("", false);
  static final BindingNeed GRADES = of("grades", true);
  static final BindingNeed ID = of("id", true);
  static final BindingNeed PERHAPS_ID = of("id", false);
  static final BindingNeed OUT_OF = of("outOf", true);
  static final BindingNeed SEPARATOR = of("separator", true);

  static BindingNeed words(WordMeaning<?> meaning) {
    return new BindingNeed(Optional.of(WORDS), true, meaning, false);
  }

  /** For words that only some cells say. */
  static BindingNeed someWords(WordMeaning<?> meaning) {
    return new BindingNeed(Optional.of(WORDS), true, meaning, true);
  }

  private static BindingNeed of(String property, boolean required) {
    return new BindingNeed(
        Optional.of(property).filter(name -> !name.isEmpty()), required, WordMeaning.TEXT, false);
  }

  boolean takes(String name) {
    return property.filter(name::equals).isPresent();
  }
}
