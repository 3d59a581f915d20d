package io.github.openinspections.serialization.release;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.release.ChangedValue;
import io.github.openinspections.core.release.ReleaseChange;
import io.github.openinspections.core.release.ReleaseChangeKind;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseNote;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.serialization.json.binding.DiffWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A comparison as text for people: one thing a line. */
final class DiffText implements ReleaseFormat {
  static final ReleaseFormat ENGLISH = new DiffText(DiffWords.ENGLISH);

  private final DiffWords words;

  private DiffText(DiffWords words) {
    this.words = words;
  }

  static ReleaseFormat in(Language language) {
    return new DiffText(DiffWords.in(language));
  }

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String fileExtension() {
    return "txt";
  }

  @Override
  public void write(ReleaseComparison comparison, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(words.text("old", "release", words.of(comparison.old()))).append('\n');
    text.append(words.text("new", "release", words.of(comparison.now()))).append('\n');
    text.append(words.notice()).append("\n\n");
    for (ReleaseNote note : comparison.notes()) {
      text.append(note.kind().warns() ? "WARNING " : "NOTE ").append(words.of(note)).append('\n');
    }
    counts(comparison, text);
    for (ReleaseChange change : comparison.changes()) {
      change(change, text);
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void counts(ReleaseComparison comparison, StringBuilder text) {
    for (ReleaseChangeKind kind : ReleaseChangeKind.values()) {
      text.append(count(kind, comparison)).append('\n');
    }
  }

  private String count(ReleaseChangeKind kind, ReleaseComparison comparison) {
    long listed = comparison.changes().stream().filter(one -> one.kind() == kind).count();
    long count = comparison.counts().of(kind);
    String counted = words.count(words.title(kind), count);
    if (kind == ReleaseChangeKind.ADDED && comparison.counts().late() > 0) {
      counted = words.text("count.late", "counted", counted, "late", comparison.counts().late());
    }
    if (kind == ReleaseChangeKind.CHANGED) {
      long grades = comparison.counts().gradesChangedSameDates();
      counted = words.text("count.grades", "counted", counted, "grades", grades);
    }
    boolean countedAlone = kind == ReleaseChangeKind.SAME || kind == ReleaseChangeKind.LEFT_WINDOW;
    if (listed == count || countedAlone) {
      return counted;
    }
    return listed == 0
        ? words.text("count.not-listed", "counted", counted)
        : words.text("count.some-listed", "counted", counted, "listed", listed);
  }

  private void change(ReleaseChange change, StringBuilder text) {
    text.append('\n').append(PlainText.of(change.id())).append(": ").append(words.of(change));
    change.old().ifPresent(place -> text.append(' ').append(words.place("old", place)));
    change.now().ifPresent(place -> text.append(' ').append(words.place("new", place)));
    text.append('\n');
    for (ChangedValue value : change.values()) {
      text.append("  ").append(words.of(value)).append('\n');
    }
  }

  @Override
  public String toString() {
    return OneLine.of("ReleaseFormat").named(name()).with(words.otherLanguage()).toString();
  }
}
