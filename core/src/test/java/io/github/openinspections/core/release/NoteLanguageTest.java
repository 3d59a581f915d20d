package io.github.openinspections.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.language.Translation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Notes about releases are in the language of the reader. */
class NoteLanguageTest {
  /** Every text is the English one in brackets, and values are outside. */
  private record Bracketed() implements Translation {
    @Override
    public Locale locale() {
      return Locale.forLanguageTag("qps");
    }

    @Override
    public Map<String, String> texts() {
      Map<String, String> texts = new TreeMap<>();
      Language.englishTexts()
          .forEach(
              (key, text) ->
                  texts.put(key, "⟦" + text.replace("{", "⟧{").replace("}", "}⟦") + "⟧"));
      return texts;
    }
  }

  private static final Language LANGUAGE =
      Language.of(Locale.forLanguageTag("qps"), List.of(new Bracketed()));

  /** Requires that a language could say all of each note but its values. */
  static ReleaseComparison requireSayable(ReleaseComparison comparison) {
    for (ReleaseNote note : comparison.notes()) {
      String said = note.in(LANGUAGE).message();
      assertThat(said).startsWith("⟦");
      assertThat(said.replaceAll("[⟦⟧]", "")).isEqualTo(note.message());
      assertThat(said.replaceAll("⟦[^⟧]*⟧", " ").split("[^A-Za-z]+"))
          .allMatch(
              word -> note.arguments().values().stream().anyMatch(value -> value.contains(word)));
    }
    return comparison;
  }

  @Test
  void aNoteHasTheValuesOfItsMessage() {
    ReleaseNote note = ReleaseNotes.of(ReleaseNote.Kind.SWAPPED, "old", "2026-06", "new", "2026");

    assertThat(note.message())
        .isEqualTo(
            "The old release is of 2026-06 and the new one of 2026, which is earlier: name the older file first");
    assertThat(note.arguments()).isEqualTo(Map.of("old", "2026-06", "new", "2026"));
    assertThat(note.in(LANGUAGE).message())
        .startsWith("⟦The old release is of ⟧2026-06⟦ and the new one of ⟧2026⟦, which");
    assertThat(note.in(LANGUAGE).kind()).isEqualTo(note.kind());
    assertThat(note.in(Language.english())).isSameAs(note);
  }

  @Test
  void aNoteOfSomebodyElseStays() {
    ReleaseNote note = new ReleaseNote(ReleaseNote.Kind.SWAPPED, "Both files are of one day");

    assertThat(note.in(LANGUAGE)).isEqualTo(note);
  }

  @Test
  void moreColumnsThanAreNamedAreCounted() {
    ReleaseNotes notes = new ReleaseNotes();
    notes.add(
        ReleaseNotes.note(
            ReleaseNote.Kind.COLUMN_NEW,
            ".more",
            ReleaseNotes.named("columns", "a, b{more}", "more", 3)));

    assertThat(notes.all().get(0).in(LANGUAGE).message())
        .isEqualTo("⟦Columns that are new: ⟧a, b{more}⟦ and ⟧3⟦ more⟧");
  }
}
