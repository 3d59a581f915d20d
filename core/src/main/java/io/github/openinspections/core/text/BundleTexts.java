package io.github.openinspections.core.text;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** Reads the English texts of this module; a module sees no properties files but its own. */
public final class BundleTexts {
  private BundleTexts() {}

  /**
   * Returns the texts of a properties file by key.
   *
   * @param name its package and name, without extension
   */
  public static Map<String, String> read(String name) {
    ResourceBundle bundle = ResourceBundle.getBundle(name, Locale.ROOT);
    Map<String, String> texts = new TreeMap<>();
    bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    return Collections.unmodifiableMap(texts);
  }
}
