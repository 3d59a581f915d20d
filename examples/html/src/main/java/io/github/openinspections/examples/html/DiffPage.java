package io.github.openinspections.examples.html;

import io.github.openinspections.core.release.ReleaseChange;
import io.github.openinspections.core.release.ReleaseChangeKind;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseSummary;
import java.util.List;
import java.util.stream.Stream;

/**
 * The content of the page of a comparison.
 *
 * @param old the old release in words
 * @param now the new release in words
 * @param verdict whether grades changed while no date did
 * @param sentence how many did, in words
 * @param warnings what somebody should look at first
 * @param notes what else concerns the releases as a whole
 * @param grades the inspections in which a grade changed while no date did
 * @param sections the other inspections by what became of them
 */
record DiffPage(
    String old,
    String now,
    Verdict verdict,
    String sentence,
    List<String> warnings,
    List<String> notes,
    Section grades,
    List<Section> sections) {
  /** What is known of grades that changed while no date did, and how it looks. */
  enum Verdict {
    /** There are none. */
    GOOD("good", "✓"),

    /** There are some. */
    BAD("bad", "!"),

    /** None was found, and not everything could be compared. */
    OPEN("open", "?");

    private final String style;
    private final String sign;

    Verdict(String style, String sign) {
      this.style = style;
      this.sign = sign;
    }

    String style() {
      return style;
    }

    String sign() {
      return sign;
    }
  }

  /**
   * What became of some inspections.
   *
   * @param title what became of them
   * @param meaning what follows from it, and what does not
   * @param count how many there are
   * @param changes those that are listed
   */
  record Section(String title, String meaning, long count, List<ChangedInspection> changes) {
    static Section of(String key, long count, Stream<ReleaseChange> changes, Words words) {
      return new Section(
          words.of("page.diff." + key),
          words.of("page.diff." + key + "-means"),
          count,
          changes.map(change -> ChangedInspection.of(change, words)).toList());
    }
  }

  static DiffPage of(ReleaseComparison comparison, Words words) {
    long changed = comparison.counts().gradesChangedSameDates();
    Verdict verdict =
        changed > 0 ? Verdict.BAD : comparison.comparesAll() ? Verdict.GOOD : Verdict.OPEN;
    return new DiffPage(
        release(comparison.old(), words),
        release(comparison.now(), words),
        verdict,
        switch (verdict) {
          case BAD -> words.counted("page.diff.changed", changed);
          case GOOD -> words.of("page.diff.unchanged");
          case OPEN -> words.of("page.diff.undecided");
        },
        notes(comparison, true, words),
        notes(comparison, false, words),
        Section.of(
            "grades",
            changed,
            comparison.changes().stream().filter(ReleaseChange::gradesChangedSameDates),
            words),
        Stream.of(ReleaseChangeKind.values())
            .map(kind -> section(kind, comparison, words))
            .toList());
  }

  private static Section section(
      ReleaseChangeKind kind, ReleaseComparison comparison, Words words) {
    long grades =
        kind == ReleaseChangeKind.CHANGED ? comparison.counts().gradesChangedSameDates() : 0;
    return Section.of(
        key(kind),
        comparison.counts().of(kind) - grades,
        comparison.changes().stream()
            .filter(one -> one.kind() == kind && !one.gradesChangedSameDates()),
        words);
  }

  private static String key(ReleaseChangeKind kind) {
    return switch (kind) {
      case ADDED -> "added";
      case SUPERSEDED -> "superseded";
      case NO_LONGER_LISTED -> "no-longer-listed";
      case MOVED_BACK -> "moved-back";
      case LEFT_WINDOW -> "left-window";
      case CHANGED -> "others";
      case SAME -> "same";
    };
  }

  private static List<String> notes(ReleaseComparison comparison, boolean warnings, Words words) {
    return comparison.notes().stream()
        .filter(note -> note.kind().warns() == warnings)
        .map(note -> note.in(words.language()).message())
        .map(words::passage)
        .toList();
  }

  private static String release(ReleaseSummary release, Words words) {
    String name =
        release
            .source()
            .filter(given -> !given.isEmpty())
            .map(words::name)
            .orElseGet(() -> words.of("page.diff.data-set"));
    String count = words.counted("page.count.records", release.records());
    String records =
        release.unreadable() == 0
            ? count
            : words.of(
                "page.diff.unreadable",
                "records",
                count,
                "unreadable",
                Count.of(release.unreadable()));
    return release
        .asOf()
        .map(date -> ReadableDate.of(date, words))
        .map(
            date ->
                words.of("page.diff.release-dated", "name", name, "date", date, "records", records))
        .orElseGet(() -> words.of("page.diff.release", "name", name, "records", records));
  }
}
