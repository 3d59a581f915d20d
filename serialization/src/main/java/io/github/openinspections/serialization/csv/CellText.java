package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.vocabulary.Absence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a text says in the cells of a table, whatever their column and row. Immutable. */
final class CellText {
  private final String raw;
  private final String stripped;
  private final String plain;
  private final Optional<NothingWords.Group> nothing;
  private final Optional<String> value;

  /** Made when it is asked for; if two threads do, both make the same. */
  private @Nullable String key;

  private CellText(String raw, TableWords words) {
    this.raw = raw;
    this.stripped = TableWords.stripped(raw);
    this.plain = ValueMarks.without(stripped);
    this.nothing = words.nothing(plain);
    this.value = nothing.isPresent() || plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }

  static CellText of(String raw, TableWords words) {
    return new CellText(raw, words);
  }

  /** Whether nobody sees anything in the cell. */
  boolean isEmpty() {
    return stripped.isEmpty();
  }

  String raw() {
    return raw;
  }

  /** Returns the text without white space at its ends. */
  String stripped() {
    return stripped;
  }

  /** Returns the text without white space at its ends and without marks. */
  String plain() {
    return plain;
  }

  /** Returns the text without marks; empty for a word that means that there is no value. */
  Optional<String> value() {
    return value;
  }

  /** Returns what all spellings of the text without marks share. */
  String key() {
    String made = key;
    if (made == null) {
      made = TableWords.key(plain);
      key = made;
    }
    return made;
  }

  boolean isMarked() {
    return plain.length() < stripped.length();
  }

  /** Returns why there is no value, if the text says so. */
  Optional<Absence> absence() {
    return nothing.flatMap(NothingWords.Group::reason);
  }

  boolean isNotYet() {
    return nothing.filter(NothingWords.Group::notYet).isPresent();
  }

  /** Returns the text as written. */
  @Override
  public String toString() {
    return raw;
  }
}
