package io.github.openinspections.examples.cli.describe;

import io.github.openinspections.core.language.Language;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the command says beside a description, with its English words. */
public enum Notice {
  /** Without a title, a catalogue shows nothing. */
  TITLE("the description has no title: give --title"),
  /** Nobody is named as publisher. */
  PUBLISHER("the description has no publisher: give --publisher"),
  /** Without a licence, nobody may use the data. */
  LICENCE("the description has no licence: give --licence"),
  /** Most open licences ask for it. */
  ATTRIBUTION("the description has no attribution: give --attribution"),
  /** What a file says is not the publisher's word. */
  LICENCE_IN_FILE("a licence that is named in the file is not used unless --licence gives it"),
  /** The numbers of a description are those of what was read. */
  HALF("not all of the file could be read: the description covers only what was read"),
  /** An address that is given must be one. */
  ADDRESS("not an absolute address that begins with http:, https: or urn:");

  private final String english;

  Notice(String english) {
    this.english = english;
  }

  private String key() {
    return "describe." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the words in a language. */
  public String in(Language language) {
    return language.text(key()).orElse(english);
  }

  /** Returns the English words by their keys. */
  public static Map<String, String> english() {
    Map<String, String> texts = new TreeMap<>();
    for (Notice notice : values()) {
      texts.put(notice.key(), notice.english);
    }
    return texts;
  }
}
