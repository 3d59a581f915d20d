package io.github.openinspections.core.release;

import static io.github.openinspections.core.language.Bracketed.LANGUAGE;
import static io.github.openinspections.core.language.Bracketed.requireSaid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.language.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Notes about releases are in the language of the reader. */
class NoteLanguageTest {
  /** Requires that a language could say all of each note but its values. */
  static ReleaseComparison requireSayable(ReleaseComparison comparison) {
    for (ReleaseNote note : comparison.notes()) {
      requireSaid(note.in(LANGUAGE).message(), note.message(), note.arguments());
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
