package io.github.openinspections.validation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The messages of the standard rules by rule id. {@code ResourceBundle} would fall back to the
 * language of the machine, and named modules do not support the control that prevents this.
 */
public final class StandardMessages {
  private StandardMessages() {}

  /** Returns the messages in a language, or in English where the translation lacks them. */
  public static Map<String, String> in(Locale locale) {
    Map<String, String> messages = new TreeMap<>();
    add("", messages);
    if (!locale.getLanguage().isEmpty()) {
      add("_" + locale.getLanguage(), messages);
      if (!locale.getCountry().isEmpty()) {
        add("_" + locale.getLanguage() + "_" + locale.getCountry(), messages);
      }
    }
    return messages;
  }

  private static void add(String suffix, Map<String, String> messages) {
    try (InputStream in =
        StandardMessages.class.getResourceAsStream("messages" + suffix + ".properties")) {
      if (in != null) {
        Properties translated = new Properties();
        translated.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        translated
            .stringPropertyNames()
            .forEach(id -> messages.put(id, translated.getProperty(id)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The messages of the rules cannot be read", e);
    }
  }
}
