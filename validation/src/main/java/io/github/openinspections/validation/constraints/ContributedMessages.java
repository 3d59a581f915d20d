package io.github.openinspections.validation.constraints;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The messages in {@code ContributorValidationMessages}, for providers that do not read them. Every
 * library may have files of that name: the first with the key is used.
 */
final class ContributedMessages {
  private static final String BUNDLE = "ContributorValidationMessages";

  private ContributedMessages() {}

  /** Returns a message in the default locale, or else in English. */
  static Optional<String> inLanguageOfMachine(String key) {
    return suffixes(Locale.getDefault()).stream()
        .flatMap(suffix -> find(BUNDLE + suffix + ".properties", key).stream())
        .findFirst();
  }

  private static List<String> suffixes(Locale locale) {
    List<String> suffixes = new ArrayList<>();
    if (!locale.getCountry().isEmpty()) {
      suffixes.add("_" + locale.getLanguage() + "_" + locale.getCountry());
    }
    suffixes.add("_" + locale.getLanguage());
    suffixes.add("");
    return suffixes;
  }

  private static Optional<String> find(String file, String key) {
    try {
      return ContributedMessages.class
          .getClassLoader()
          .resources(file)
          .flatMap(found -> Optional.ofNullable(read(found).getProperty(key)).stream())
          .findFirst();
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static Properties read(URL file) {
    Properties messages = new Properties();
    try (InputStream in = file.openStream()) {
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }
}
