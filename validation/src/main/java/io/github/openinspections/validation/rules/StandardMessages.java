package io.github.openinspections.validation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The messages of the standard rules by rule id, the reasons why they did not run and the phrases
 * in messages, in English. {@code ResourceBundle} would look for a bundle in the language of the
 * machine as well.
 */
public final class StandardMessages {
  private static final Map<String, String> ENGLISH = read();

  private StandardMessages() {}

  /** Returns the messages in English. */
  public static Map<String, String> english() {
    return ENGLISH;
  }

  private static Map<String, String> read() {
    Properties read = new Properties();
    try (InputStream in =
        Objects.requireNonNull(StandardMessages.class.getResourceAsStream("messages.properties"))) {
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The messages of the rules cannot be read", e);
    }
    Map<String, String> messages = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> messages.put(key, read.getProperty(key)));
    return Collections.unmodifiableMap(messages);
  }
}
