package io.github.openinspections.core.release;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.release.words.EnglishReleases;
import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that concerns two releases as a whole.
 *
 * @param kind what it is
 * @param message what was found, for people, in English unless it was translated
 * @param arguments the values in the message, by name
 */
public record ReleaseNote(Kind kind, String message, Map<String, String> arguments)
    implements Serializable {
  /** Makes a note; the arguments are copied. */
  public ReleaseNote {
    arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
  }

  /** Makes a note whose message has no values. */
  public ReleaseNote(Kind kind, String message) {
    this(kind, message, Map.of());
  }

  /** What can be said of two releases as a whole. */
  public enum Kind {
    /** They were read by different mappings. */
    OTHER_MAPPING("otherMapping", true),

    /** One covers something else, or much less. */
    OTHER_COVERAGE("otherCoverage", true),

    /** One was not read to its end. */
    NOT_COMPLETE("notComplete", true),

    /** The last records of the old release are missing together. */
    CUT_AT_END("cutAtEnd", false),

    /** The old release is newer. */
    SWAPPED("swapped", false),

    /** A column is gone, and another one is in its place. */
    COLUMN_RENAMED("columnRenamed", false),

    /** A column is gone. */
    COLUMN_GONE("columnGone", false),

    /** A column is new. */
    COLUMN_NEW("columnNew", false),

    /** A printed word took the place of another one almost everywhere. */
    WORD_REPLACED("wordReplaced", false),

    /** There are more words than are counted. */
    WORDS_NOT_COUNTED("wordsNotCounted", false),

    /** Ids that are gone differ from new ones in case or normal form alone. */
    IDS_SPELLED("idsSpelled", false),

    /** Records could not be read. */
    NOT_COMPARED("notCompared", false),

    /** Records have more values than are compared. */
    PARTLY_COMPARED("partlyCompared", false),

    /** A rule found something more often, or less often. */
    RULE_COUNT("ruleCount", false);

    private final String code;
    private final boolean incomparable;

    Kind(String code, boolean incomparable) {
      this.code = code;
      this.incomparable = incomparable;
    }

    /** Returns the name in reports. */
    public String code() {
      return code;
    }

    /** Whether what is missing in the new release says nothing of what was inspected. */
    public boolean incomparable() {
      return incomparable;
    }

    /** Whether somebody should look at the files before using the comparison. */
    public boolean warns() {
      return incomparable || this == CUT_AT_END || this == SWAPPED;
    }
  }

  /**
   * Returns the note with its message in a language. What the language lacks stays English, and so
   * does a message that this library did not make.
   */
  public ReleaseNote in(Language language) {
    return language.equals(Language.english())
        ? this
        : new ReleaseNote(
            kind,
            EnglishReleases.in(language, kind.code(), message, arguments).orElse(message),
            arguments);
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("ReleaseNote").named(kind.code()).with(message).toString();
  }
}
