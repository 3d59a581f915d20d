package io.github.openinspections.core.language;

import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.text.MessageTemplate;
import io.github.openinspections.core.text.OneLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * A language in which people read what this library says. It turns problems, descriptions of rules
 * and whole reports from English into the language, with the texts of the {@link Translation}s that
 * the program brings. What is not translated stays English, and so does a message that this library
 * did not make.
 *
 * <pre>{@code
 * Language welsh = Language.of(Locale.forLanguageTag("cy"));
 * ValidationReport report = welsh.translate(DatasetValidator.standard().validate(dataset));
 * }</pre>
 *
 * <p>The default locale of the machine has no effect. Immutable and thread-safe.
 */
public final class Language {
  private static final Language ENGLISH =
      new Language("en", Map.of(), Map.of(), count -> count == 1 ? "one" : "other");

  private final String tag;
  private final Map<String, String> english;
  private final Map<String, String> translated;
  private final Map<String, String> texts;
  private final MessageKeys keys;
  private final PluralForms forms;

  private Language(
      String tag,
      Map<String, String> english,
      Map<String, String> translated,
      LongFunction<String> category) {
    Map<String, String> both = new HashMap<>(english);
    both.putAll(translated);
    this.tag = tag;
    this.english = english;
    this.translated = translated;
    this.texts = both;
    this.keys = new MessageKeys(english);
    this.forms = new PluralForms(category, translated);
  }

  /** Returns English, which every text of this library has; it translates nothing. */
  public static Language english() {
    return ENGLISH;
  }

  /**
   * Returns the language of a locale, with the translations that the program brings as services. A
   * translation for a country takes precedence over one for its language.
   *
   * @throws java.util.ServiceConfigurationError if a translation is declared and cannot be loaded
   */
  public static Language of(Locale locale) {
    if (locale.equals(Locale.ROOT)) {
      return ENGLISH;
    }
    List<Translation> found = Translations.all();
    return of(locale, found, found);
  }

  /**
   * Returns the language of a locale with these translations, which need not be services.
   *
   * @throws java.util.ServiceConfigurationError if a translation is declared and cannot be loaded
   */
  public static Language of(Locale locale, List<? extends Translation> translations) {
    List<Translation> all = new ArrayList<>(translations);
    all.addAll(Translations.all());
    return of(locale, translations, all);
  }

  private static Language of(
      Locale locale, List<? extends Translation> translations, List<Translation> all) {
    Map<String, String> translated = Translations.texts(translations, locale);
    return translated.isEmpty()
        ? ENGLISH
        : new Language(
            locale.toLanguageTag(),
            Translations.english(all),
            translated,
            Translations.category(translations, locale));
  }

  /**
   * Returns the locales that the program brings translations for, in the order of their tags;
   * English is not among them. {@link #of(Locale)} gives the language of each.
   *
   * @throws java.util.ServiceConfigurationError if a translation is declared and cannot be loaded
   */
  public static List<Locale> available() {
    return Translations.all().stream()
        .map(Translation::locale)
        .filter(locale -> !locale.equals(Locale.ROOT))
        .distinct()
        .sorted(Comparator.comparing(Locale::toLanguageTag))
        .toList();
  }

  /** Returns the tag of the language after BCP 47, such as {@code cy}, for HTML for instance. */
  public String tag() {
    return tag;
  }

  /**
   * Returns the English texts of the modules that are present, by key: what a translator starts
   * from.
   *
   * @throws java.util.ServiceConfigurationError if a translation is declared and cannot be loaded
   */
  public static Map<String, String> englishTexts() {
    return Translations.english(Translations.all());
  }

  /** Returns a text as the translation has it, if it does; values are not filled in. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(translated.get(key));
  }

  /**
   * Returns the key of the form of a text that a number takes: of {@code report.error} and 3, in a
   * language that has it, {@code report.error.few}, and in English {@code report.error.many}.
   *
   * @param text the beginning that the keys of all forms share
   * @param count the number, at least 0
   */
  public String form(String text, long count) {
    return forms.key(text, count);
  }

  /** Returns the problem with its message in this language; all else is the same. */
  public Problem translate(Problem problem) {
    return translated.isEmpty()
        ? problem
        : keys.find(problem)
            .map(
                made ->
                    problem.withMessage(
                        MessageTemplate.parse(texts.getOrDefault(made.key(), ""), texts)
                            .render(
                                MessageKeys.subject(made.subject(), english, texts),
                                forms.values(problem.arguments()))))
            .orElse(problem);
  }

  /**
   * Returns the description with title, rationale and remedy in this language. What it says in
   * other words than the rule of this version, as the report of another may, stays as it is said.
   */
  public RuleInfo translate(RuleInfo rule) {
    return rule.withTitle(inWords(rule.id() + ".title", rule.title()))
        .withRationale(inWords(rule.id() + ".rationale", rule.rationale()))
        .withRemedy(rule.remedy().map(remedy -> inWords(rule.id() + ".remedy", remedy)));
  }

  private String inWords(String key, String said) {
    return english.getOrDefault(key, said).equals(said) ? text(key).orElse(said) : said;
  }

  /** Returns why reading stopped in this language; all else is the same. */
  public Stop translate(Stop stop) {
    return translated.isEmpty() ? stop : inWords(stop, sentences());
  }

  /**
   * Returns the report with everything that people read in this language: messages, why rules did
   * not run, why reading stopped, and the descriptions of rules.
   */
  public ValidationReport translate(ValidationReport report) {
    if (translated.isEmpty()) {
      return report;
    }
    Map<String, String> sentences = sentences();
    return report
        .withProblems(report.problems().stream().map(this::translate).toList())
        .withAcceptedProblems(
            report.acceptedProblems().stream()
                .map(accepted -> accepted.withProblem(translate(accepted.problem())))
                .toList())
        .withDescriptions(report.descriptions().stream().map(this::translate).toList())
        .withStopped(report.stopped().map(stop -> inWords(stop, sentences)))
        .withNotRun(report.notRun().stream().map(rule -> inWords(rule, sentences)).toList());
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("Language").named(tag).count(translated.size(), "translated text").toString();
  }

  /** Returns the texts by the English ones. */
  private Map<String, String> sentences() {
    Map<String, String> sentences = new HashMap<>();
    english.forEach((key, text) -> sentences.putIfAbsent(text, texts.getOrDefault(key, text)));
    return sentences;
  }

  private static Stop inWords(Stop stop, Map<String, String> sentences) {
    return stop.withReason(sentences.getOrDefault(stop.reason(), stop.reason()));
  }

  private static NotRun inWords(NotRun rule, Map<String, String> sentences) {
    return rule.withReason(sentences.getOrDefault(rule.reason(), rule.reason()));
  }
}
