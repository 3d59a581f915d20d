package io.github.openinspections.examples.html;

import gg.jte.Content;
import io.github.openinspections.core.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people read on pages and in answers, in one language: texts by key, with values in the place
 * of their names in braces. A value is inserted as it is, and never read as a text with braces;
 * whoever prints it makes it safe for its place. Immutable and thread-safe.
 */
public final class Words {
  static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

  private final Language language;
  private final Map<String, String> added;

  private Words(Language language, Map<String, String> added) {
    this.language = language;
    this.added = added;
  }

  /** Returns the words of pages in English. */
  public static Words english() {
    return of(Language.english());
  }

  /** Returns the words of pages in a language; what it lacks is English. */
  public static Words of(Language language) {
    return new Words(language, Map.of());
  }

  /** Returns the words of pages and of a program's own English texts in a language. */
  public static Words of(Language language, Map<String, String> texts) {
    return new Words(language, Map.copyOf(texts));
  }

  /** Returns the language. */
  public Language language() {
    return language;
  }

  /**
   * Returns the English texts of a bundle.
   *
   * @param beside the class that the bundle is beside
   */
  public static Map<String, String> bundle(Class<?> beside, String name) {
    Properties texts = new Properties();
    try (InputStream in = beside.getResourceAsStream(name + ".properties")) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, String> byKey = new TreeMap<>();
    texts.stringPropertyNames().forEach(key -> byKey.put(key, texts.getProperty(key)));
    return byKey;
  }

  /**
   * Returns a text.
   *
   * @param values names and values by turns
   * @throws NullPointerException if there is no text with that key
   */
  public String of(String key, Object... values) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i + 1 < values.length; i += 2) {
      named.put(values[i].toString(), values[i + 1].toString());
    }
    return PLACE
        .matcher(template(key))
        .replaceAll(
            place -> Matcher.quoteReplacement(named.getOrDefault(place.group(1), place.group())));
  }

  /** Returns a text for one or for several, with their number as {@code count}. */
  public String count(String key, long count) {
    return of(language.form(key, count), "count", count);
  }

  /** Returns a text for one or for several, with their number as pages write it. */
  String counted(String key, long count, Object... values) {
    Object[] all = Arrays.copyOf(values, values.length + 2);
    all[values.length] = "count";
    all[values.length + 1] = Count.of(count);
    return of(language.form(key, count), all);
  }

  /** Returns a text with markup of a template in the place of some values; all else is escaped. */
  Content with(String key, Object... values) {
    return MarkedText.of(template(key), values);
  }

  /** Returns a third-party name as a page shows it. */
  String name(String text) {
    return Shown.of(text, Shown.NAME, this);
  }

  /** Returns a third-party text as a page shows it. */
  String passage(String text) {
    return Shown.of(text, Shown.TEXT, this);
  }

  /** Returns the beginning of a third-party text as a page shows it. */
  String cut(String text, int most) {
    return Shown.of(text, most, this);
  }

  /** Returns things one after the other; empty if there are none. */
  String list(List<String> things) {
    return joined("page.list.next", things);
  }

  /** Returns parts of a sentence, or remarks, one after the other. */
  String clauses(List<String> parts) {
    return joined("page.list.part", parts);
  }

  /** Returns things one after the other, with a text that has {@code {list}} and {@code {next}}. */
  String joined(String key, List<String> things) {
    return things.stream().reduce((list, next) -> of(key, "list", list, "next", next)).orElse("");
  }

  /** Returns the key of the form of a text that a number takes. */
  String form(String key, long count) {
    return language.form(key, count);
  }

  /** Returns a text with its places; of a translation, without what changes the text around it. */
  String template(String key) {
    return language.text(key).map(Shown::translated).orElseGet(() -> english(key));
  }

  /** A program that shows no page does not read the texts of pages. */
  private String english(String key) {
    String text = added.get(key);
    return text == null ? Objects.requireNonNull(EnglishPages.TEXTS.get(key), key) : text;
  }
}
