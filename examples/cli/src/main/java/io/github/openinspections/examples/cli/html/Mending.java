package io.github.openinspections.examples.cli.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What to do about a problem, rule by rule; users' own rules have their rationale alone. */
final class Mending {
  private static final Properties LINES = lines();

  private Mending() {}

  static Optional<String> of(String rule) {
    return Optional.ofNullable(LINES.getProperty(rule));
  }

  static Set<String> rules() {
    return new TreeSet<>(LINES.stringPropertyNames());
  }

  private static Properties lines() {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(Inlined.resource("mending.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
