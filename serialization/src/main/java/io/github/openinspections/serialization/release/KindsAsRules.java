package io.github.openinspections.serialization.release;

import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.release.ReleaseChange;
import io.github.openinspections.core.release.ReleaseChangeKind;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseNote;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The kinds of changes and notes, as the rules that a SARIF log names. */
final class KindsAsRules {
  /** Changed inspections in which a grade changed, and no date. */
  static final String GRADES = "gradesChangedSameDates";

  /** The kinds of which changes are listed; of the others there are counts alone. */
  static final Set<ReleaseChangeKind> LISTED =
      EnumSet.complementOf(EnumSet.of(ReleaseChangeKind.SAME, ReleaseChangeKind.LEFT_WINDOW));

  private KindsAsRules() {}

  static String of(ReleaseChange change) {
    return change.gradesChangedSameDates() ? GRADES : change.kind().code();
  }

  static Severity severity(String rule) {
    return Stream.of(ReleaseNote.Kind.values())
        .filter(kind -> kind.code().equals(rule))
        .findFirst()
        .map(KindsAsRules::severity)
        .orElse(rule.equals(GRADES) ? Severity.WARNING : Severity.INFO);
  }

  static Severity severity(ReleaseNote.Kind kind) {
    return kind.warns() ? Severity.WARNING : Severity.INFO;
  }

  /** Returns how many there are of each, however many are listed. */
  static List<RuleCount> counts(ReleaseComparison comparison) {
    Map<String, Long> listed = new HashMap<>();
    comparison.changes().forEach(change -> listed.merge(of(change), 1L, Long::sum));
    comparison.notes().forEach(note -> listed.merge(note.kind().code(), 1L, Long::sum));
    Map<String, Long> all = new TreeMap<>();
    comparison.notes().forEach(note -> all.merge(note.kind().code(), 1L, Long::sum));
    LISTED.forEach(kind -> all.put(kind.code(), comparison.counts().of(kind)));
    long grades = comparison.counts().gradesChangedSameDates();
    all.put(GRADES, grades);
    all.merge(ReleaseChangeKind.CHANGED.code(), -grades, Long::sum);
    return all.entrySet().stream()
        .filter(one -> one.getValue() > 0)
        .map(
            one ->
                RuleCount.of(
                    one.getKey(),
                    severity(one.getKey()),
                    one.getValue(),
                    listed.getOrDefault(one.getKey(), 0L)))
        .toList();
  }
}
