package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.release.ChangedValue;
import io.github.openinspections.core.release.RecordPlace;
import io.github.openinspections.core.release.ReleaseChange;
import io.github.openinspections.core.release.ReleaseChangeKind;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseNote;
import io.github.openinspections.core.release.ReleaseSummary;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.serialization.finding.ReleaseTexts;
import java.util.Locale;
import java.util.Optional;

/** What all formats say in the same words, in one language; they accuse nobody. */
public final class DiffWords {
  /** The words of what programs read. */
  public static final DiffWords ENGLISH = new DiffWords(Language.english());

  private static final int MESSAGE = 2000;

  private final Language language;

  private DiffWords(Language language) {
    this.language = language;
  }

  /** Returns the words in a language; what it lacks is English. */
  public static DiffWords in(Language language) {
    return new DiffWords(language);
  }

  /** Returns the tag of the language, unless it is English. */
  public Optional<String> otherLanguage() {
    return Optional.of(language.tag()).filter(tag -> !tag.equals(ENGLISH.language.tag()));
  }

  /**
   * Returns a text that has the same words whatever is compared.
   *
   * @param values names and values by turns
   */
  public String text(String name, Object... values) {
    return ReleaseTexts.of(language, name, values);
  }

  /** Returns what every comparison says of itself. */
  public String notice() {
    return text("notice");
  }

  /** Returns the notice with the names and dates of both releases. */
  public String notice(ReleaseComparison comparison) {
    return text(
        "why", "old", of(comparison.old()), "new", of(comparison.now()), "notice", notice());
  }

  /** Returns the name of a release, its date and size. */
  public String of(ReleaseSummary release) {
    String count = ReleaseTexts.count(language, "records", release.records());
    String records =
        release.unreadable() == 0
            ? count
            : text("records.unreadable", "records", count, "unreadable", release.unreadable());
    String name = release.source().filter(given -> !given.isEmpty()).orElseGet(this::nameless);
    return release
        .asOf()
        .map(date -> text("of-date", "name", name, "date", date, "records", records))
        .orElseGet(() -> text("undated", "name", name, "records", records));
  }

  private String nameless() {
    return text("nameless");
  }

  /** Returns what concerns the releases as a whole. */
  public String of(ReleaseNote note) {
    return PlainText.of(note.in(language).message(), MESSAGE);
  }

  /** Returns what became of inspections of one kind, as a title. */
  public String title(ReleaseChangeKind kind) {
    return text("title." + kind.code());
  }

  /** Returns a title and how many there are. */
  public String count(String title, long number) {
    return text("count", "title", title, "number", number);
  }

  /** Returns what became of an inspection. */
  public String of(ReleaseChange change) {
    if (change.gradesChangedSameDates()) {
      return text("change.grades");
    }
    String key = "change." + change.kind().code();
    return switch (change.kind()) {
      case ADDED -> text(change.late() ? key + "-late" : key);
      case CHANGED ->
          change.oldId().map(id -> text(key + "-id", "old", id)).orElseGet(() -> text(key));
      case SUPERSEDED, NO_LONGER_LISTED, MOVED_BACK, LEFT_WINDOW, SAME -> text(key);
    };
  }

  /** Returns a value that changed, shortened, and how the old one relates to the new one. */
  public String of(ChangedValue value) {
    return text(
        "value",
        "pointer",
        value.pointer(),
        "likeness",
        text("likeness." + value.likeness().name().toLowerCase(Locale.ROOT)),
        "old",
        value.old().orElseGet(this::notGiven),
        "new",
        value.now().orElseGet(this::notGiven));
  }

  private String notGiven() {
    return text("not-given");
  }

  /**
   * Returns where a record is.
   *
   * @param which {@code old} or {@code new}, the release
   */
  public String place(String which, RecordPlace place) {
    return place.line().isPresent()
        ? text("place." + which + "-line", "number", place.line().getAsLong())
        : text("place." + which + "-record", "number", place.record());
  }
}
