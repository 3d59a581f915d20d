package io.github.openinspections.serialization.release;

import io.github.openinspections.core.release.ChangedValue;
import io.github.openinspections.core.release.RecordPlace;
import io.github.openinspections.core.release.ReleaseChange;
import io.github.openinspections.core.release.ReleaseChangeKind;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseNote;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.serialization.json.binding.DiffWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A comparison as text for people: one thing a line. */
final class DiffText implements ReleaseFormat {
  static final ReleaseFormat FORMAT = new DiffText();
  private static final int MESSAGE = 2000;

  private DiffText() {}

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
    text.append("Old: ").append(DiffWords.of(comparison.old())).append('\n');
    text.append("New: ").append(DiffWords.of(comparison.now())).append('\n');
    text.append(DiffWords.NOTICE).append("\n\n");
    for (ReleaseNote note : comparison.notes()) {
      text.append(note.kind().warns() ? "WARNING " : "NOTE ")
          .append(PlainText.of(note.message(), MESSAGE))
          .append('\n');
    }
    counts(comparison, text);
    for (ReleaseChange change : comparison.changes()) {
      change(change, text);
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void counts(ReleaseComparison comparison, StringBuilder text) {
    for (ReleaseChangeKind kind : ReleaseChangeKind.values()) {
      long listed = comparison.changes().stream().filter(one -> one.kind() == kind).count();
      long count = comparison.counts().of(kind);
      text.append(DiffWords.title(kind)).append(": ").append(count);
      if (kind == ReleaseChangeKind.ADDED && comparison.counts().late() > 0) {
        text.append(" (")
            .append(comparison.counts().late())
            .append(" with a date before the old release)");
      }
      if (kind == ReleaseChangeKind.CHANGED) {
        text.append("; grades changed and no date: ")
            .append(comparison.counts().gradesChangedSameDates());
      }
      boolean countedAlone =
          kind == ReleaseChangeKind.SAME || kind == ReleaseChangeKind.LEFT_WINDOW;
      if (listed < count && !countedAlone) {
        text.append(listed == 0 ? " (not listed)" : " (the first " + listed + " are listed)");
      }
      text.append('\n');
    }
  }

  private static void change(ReleaseChange change, StringBuilder text) {
    text.append('\n').append(PlainText.of(change.id())).append(": ").append(DiffWords.of(change));
    place("old", change.old(), text);
    place("new", change.now(), text);
    text.append('\n');
    for (ChangedValue value : change.values()) {
      text.append("  ").append(DiffWords.of(value)).append('\n');
    }
  }

  private static void place(String which, Optional<RecordPlace> place, StringBuilder text) {
    place.ifPresent(
        one ->
            text.append(" [")
                .append(which)
                .append(
                    one.line().isPresent()
                        ? " line " + one.line().getAsLong()
                        : " record " + one.record())
                .append(']'));
  }
}
