package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.FormatChecks;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a binding as files write it, perhaps with a word of the table's author in it, as in
 * {@code identifiers: KEY}.
 *
 * @param before what comes before the author's word, or all of the name
 * @param parameter the placeholder of the author's word, if there is one
 * @param after what comes after it
 * @param takes what else the binding needs
 * @param binding makes the binding of the author's word and the rest
 */
record BindingName(
    String before,
    Optional<String> parameter,
    String after,
    BindingNeed takes,
    BiFunction<String, BindingArguments, Binding> binding) {
  private static final Pattern PARAMETER = Pattern.compile("\\b[A-Z]{2,}\\b");

  /** Free text; all other parameters are keys and codes. */
  private static final String REASON = "REASON";

  /** Returns a line of the table of names; the author's word is written in capitals. */
  static BindingName of(
      String pattern, BindingNeed takes, BiFunction<String, BindingArguments, Binding> binding) {
    Matcher word = PARAMETER.matcher(pattern);
    return word.find()
        ? new BindingName(
            pattern.substring(0, word.start()),
            Optional.of(word.group()),
            pattern.substring(word.end()),
            takes,
            binding)
        : new BindingName(pattern, Optional.empty(), "", takes, binding);
  }

  /** Returns the author's word in a name, empty if there is none; nothing for other names. */
  Optional<String> match(String name) {
    if (parameter.isEmpty()) {
      return name.equals(before) ? Optional.of("") : Optional.empty();
    }
    int end = name.length() - after.length();
    return end >= before.length() && name.startsWith(before) && name.endsWith(after)
        ? Optional.of(name.substring(before.length(), end)).filter(fits(parameter.get()))
        : Optional.empty();
  }

  private static Predicate<String> fits(String parameter) {
    return word -> parameter.equals(REASON) || FormatChecks.isIdentifier(word);
  }

  /** Returns the name that may have been meant, for a suggestion. */
  String near(String name) {
    String end = name.endsWith(after) ? name.substring(0, name.length() - after.length()) : name;
    String word = end.substring(end.lastIndexOf(' ') + 1);
    return before + parameter.map(label -> word.isEmpty() ? label : word).orElse("") + after;
  }

  /** Returns the pattern, for people. */
  @Override
  public String toString() {
    return before + parameter.orElse("") + after;
  }
}
