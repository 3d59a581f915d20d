package io.github.openinspections.core.language;

import java.util.Locale;
import java.util.Map;

/**
 * The texts of this library in one language: messages, titles and remedies of rules, reasons, the
 * words of reports. The library ships English alone; a program brings another language as a
 * service.
 *
 * <pre>{@code
 * public final class Welsh implements Translation {
 *   public Locale locale() { return Locale.forLanguageTag("cy"); }
 *   public Map<String, String> texts() {
 *     return Map.of("INS-009", "{id}: nid oes gwaith maes na dyddiad cyhoeddi");
 *   }
 * }
 * }</pre>
 *
 * <p>In a named module, {@code provides io.github.openinspections.core.language.Translation with
 * example.Welsh;} in {@code module-info.java} makes it known; on the class path, its name in {@code
 * META-INF/services/io.github.openinspections.core.language.Translation} does. Texts usually come
 * from a properties file of the program. {@link Language#englishTexts} lists what there is to
 * translate. {@code TranslationLaws} of the validation module checks a translation in any test.
 *
 * <p>A text in braces is the place of a value: {@code {id}} is the id of the record, {@code
 * {@cause}} a phrase that has a text itself, under {@code cause.} and its name. A translation with
 * the locale {@link Locale#ROOT} brings the English texts of a program's own rules. Implementations
 * have a public constructor without parameters, and are immutable and thread-safe.
 *
 * <p>A text about a number has two forms in English, such as {@code report.error.one} and {@code
 * report.error.many}. A language with other forms adds those that it needs, {@code
 * report.error.few} for instance, and says by {@link #category} which number takes which; a form
 * that it does not have is that of {@code many}.
 */
public interface Translation {
  /** Returns the language, with a country if the texts are only for that. */
  Locale locale();

  /**
   * Returns the texts by key, such as {@code INS-009} for the message of a rule and {@code
   * INS-009.remedy} for its remedy. Texts that it lacks stay English.
   */
  Map<String, String> texts();

  /**
   * Returns which form of a text a number takes: {@code zero}, {@code one}, {@code two}, {@code
   * few}, {@code many} or {@code other}, as the plural rules of Unicode's CLDR have it for whole
   * numbers in the language. The standard is that of English.
   *
   * @param count the number, at least 0
   */
  default String category(long count) {
    return count == 1 ? "one" : "other";
  }
}
