package io.github.openinspections.validation.testing;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.language.Translation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The laws that a {@link Translation} keeps, so that a mistake in it fails a test and never meets a
 * reader:
 *
 * <ul>
 *   <li>it has texts, and none of them is blank;
 *   <li>every key is one of the English texts, which are those of the modules on the class path or
 *       module path and of the program's own translation for {@link java.util.Locale#ROOT};
 *   <li>every text has the placeholders of the English one, each as often as it likes, and no
 *       others; a limit such as that of {@code {columns:400}} may differ;
 *   <li>a brace belongs to a placeholder;
 *   <li>a number from 0 to 1,000 takes one of the forms of {@link Translation#category}, and a form
 *       that English does not have, such as {@code report.error.few}, is that of some number; a
 *       form may lack {@code {count}}, where it is for one number only.
 * </ul>
 *
 * <pre>{@code
 * TranslationLaws.of(new Welsh()).verify();
 * TranslationLaws.of(new Welsh()).verifyComplete();
 * }</pre>
 *
 * <p>Immutable; thread-safe if the translation is.
 */
public final class TranslationLaws {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{(@?[A-Za-z][A-Za-z0-9]*)(?::[1-9][0-9]{0,3})?}");

  private final Translation translation;
  private final Map<String, String> english;
  private final FormLaws forms;

  private TranslationLaws(Translation translation, Map<String, String> english) {
    this.translation = translation;
    this.english = english;
    this.forms = new FormLaws(translation, english);
  }

  /** Returns the laws of a translation, compared with the English texts that are present. */
  public static TranslationLaws of(Translation translation) {
    return new TranslationLaws(translation, Language.englishTexts());
  }

  /**
   * Verifies the laws.
   *
   * @throws AssertionError if a law is broken; the message lists all texts that break one
   */
  public void verify() {
    Map<String, String> texts = new TreeMap<>(translation.texts());
    List<String> broken = new ArrayList<>();
    if (texts.isEmpty()) {
      broken.add("it has no texts");
    }
    forms.verify(broken);
    texts.forEach((key, text) -> verify(key, text, broken));
    require(broken);
  }

  /**
   * Verifies the laws, and that no text is missing.
   *
   * @throws AssertionError if a law is broken or a text is missing; the message lists all of them
   */
  public void verifyComplete() {
    verify();
    require(missing().stream().map(key -> key + " is missing").toList());
  }

  /** Returns the keys of the texts that the translation lacks, which stay English. */
  public Set<String> missing() {
    Set<String> missing = new TreeSet<>(english.keySet());
    missing.removeAll(translation.texts().keySet());
    return Collections.unmodifiableSet(missing);
  }

  private void verify(String key, String text, List<String> broken) {
    String original = forms.original(key);
    if (original.isEmpty()) {
      broken.add(key + " is no key of the English texts");
      return;
    }
    if (!forms.isTaken(key)) {
      broken.add(key + " is the form of no number");
    }
    if (text.isBlank()) {
      broken.add(key + " is blank");
      return;
    }
    Set<String> expected = placeholders(original);
    Set<String> found = placeholders(text);
    difference(found, expected)
        .forEach(name -> broken.add(key + " has the unknown placeholder {" + name + "}"));
    difference(expected, found).stream()
        .filter(name -> !(forms.isForm(key) && name.equals("count")))
        .forEach(name -> broken.add(key + " lacks the placeholder {" + name + "}"));
    if (hasBraces(text) && !hasBraces(original)) {
      broken.add(key + " has a brace that belongs to no placeholder");
    }
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean hasBraces(String text) {
    String rest = PLACEHOLDER.matcher(text).replaceAll("");
    return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
  }

  private static Set<String> difference(Set<String> all, Set<String> without) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  private void require(List<String> broken) {
    if (!broken.isEmpty()) {
      throw new AssertionError(
          "Translation " + translation.locale().toLanguageTag() + ": " + String.join("; ", broken));
    }
  }
}
