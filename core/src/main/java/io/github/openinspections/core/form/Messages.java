package io.github.openinspections.core.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The messages of a module's rules, in one language: one text for each rule id.
 *
 * <p>A language that has no translation gets English, never the language that the machine happens
 * to be set to.
 */
public final class Messages {
  private final ResourceBundle bundle;
  private final Map<String, Optional<MessageTemplate>> templates = new ConcurrentHashMap<>();

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Returns the messages of a bundle; the caller looks it up, since bundles belong to modules. */
  public static Messages of(ResourceBundle translated, ResourceBundle english, Locale locale) {
    boolean found = translated.getLocale().getLanguage().equals(locale.getLanguage());
    return new Messages(found ? translated : english);
  }

  /** Returns the template of a rule, if it has one. */
  public Optional<MessageTemplate> template(String rule) {
    // Bounded: only ids that a bundle knows are kept.
    return bundle.containsKey(rule)
        ? templates.computeIfAbsent(
            rule, id -> Optional.of(MessageTemplate.of(bundle.getString(id))))
        : Optional.empty();
  }
}
