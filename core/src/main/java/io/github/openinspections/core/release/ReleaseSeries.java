package io.github.openinspections.core.release;

import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.text.StreamChecks;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of inspections through several releases of a data set, such as the monthly registers
 * of a year: each is compared with the one before. Whoever keeps only the newest never learns what
 * an older one said.
 *
 * <pre>{@code
 * Inspection visit = Inspection.builder().id("x/2024").type(InspectionType.INSPECTION).build();
 * ReopenableDataset none = () -> InspectionDataset.of(List.of());
 * ReopenableDataset one = () -> InspectionDataset.of(List.of(visit));
 * for (InspectionCourse course : ReleaseSeries.of(List.of(none, one, none)).courses()) {
 *   for (CourseStep step : course.steps()) {
 *     System.out.println(course.id() + " " + step.release() + " " + step.change().kind());
 *   }
 * }
 * // x/2024 1 added
 * // x/2024 2 noLongerListed
 * }</pre>
 *
 * <p>Each release is taken for all that was published then. Absent is not erased, and nothing is
 * overwritten: every value that changed from one release to the next is listed with the old one. An
 * inspection that returns after a release that lacked it is not compared with what it was. The
 * counts of each comparison are exact; of each kind, the changes with the lowest ids are listed, so
 * of a very large series some courses may be missing or lack a step ({@link #listsAll}).
 * Inspections that are the same in all releases have no course. The series shows that something
 * changed, never why. Immutable and thread-safe.
 */
public final class ReleaseSeries implements Serializable {
  private final List<ReleaseComparison> comparisons;
  private final List<InspectionCourse> courses;

  private ReleaseSeries(List<ReleaseComparison> comparisons, List<InspectionCourse> courses) {
    this.comparisons = List.copyOf(comparisons);
    this.courses = List.copyOf(courses);
  }

  /**
   * Compares each release with the one before.
   *
   * @param releases at least two, the oldest first
   * @throws IOException if one cannot be opened
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static ReleaseSeries of(List<? extends ReopenableDataset> releases) throws IOException {
    return of(releases, Vocabulary.standard(), ReleaseComparison.LISTED);
  }

  /**
   * Compares each release with the one before.
   *
   * @param releases at least two, the oldest first
   * @param vocabulary which names and codes mean one place, and which grades there are
   * @param listed how many changes of each kind are listed of each comparison
   * @throws IOException if one cannot be opened
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static ReleaseSeries of(
      List<? extends ReopenableDataset> releases, Vocabulary vocabulary, int listed)
      throws IOException {
    if (releases.size() < 2) {
      throw new IllegalArgumentException(
          "A series has at least two releases, found " + releases.size());
    }
    List<ReleaseComparison> comparisons = new ArrayList<>();
    Courses courses = new Courses();
    for (int i = 1; i < releases.size(); i++) {
      ReleaseComparison comparison =
          ReleaseComparison.of(releases.get(i - 1), releases.get(i), vocabulary, listed);
      comparisons.add(comparison);
      courses.add(i, comparison.changes());
    }
    return new ReleaseSeries(comparisons, courses.all());
  }

  /** Returns the releases as wholes, the oldest first. */
  public List<ReleaseSummary> releases() {
    List<ReleaseSummary> releases = new ArrayList<>();
    releases.add(comparisons.get(0).old());
    comparisons.forEach(comparison -> releases.add(comparison.now()));
    return List.copyOf(releases);
  }

  /** Returns the comparison of each release but the first with the one before. */
  public List<ReleaseComparison> comparisons() {
    return comparisons;
  }

  /** Returns the inspections that are not the same in all releases, changed grades first. */
  public List<InspectionCourse> courses() {
    return courses;
  }

  /** Whether every release covers the same as the one before. */
  public boolean comparable() {
    return comparisons.stream().allMatch(ReleaseComparison::comparable);
  }

  /**
   * Whether every change from one release to the next is listed in a course; not so if there are
   * more than are listed, if columns of a year left, if releases do not cover the same, or if one
   * has inspections that could not be read.
   */
  public boolean listsAll() {
    return comparisons.stream().allMatch(ReleaseSeries::listsAll);
  }

  private static boolean listsAll(ReleaseComparison comparison) {
    long changes = 0;
    for (ReleaseChangeKind kind : ReleaseChangeKind.values()) {
      changes += kind == ReleaseChangeKind.SAME ? 0 : comparison.counts().of(kind);
    }
    return changes == comparison.changes().size()
        && comparison.old().unreadable() == 0
        && comparison.now().unreadable() == 0;
  }

  /** A forged stream can leave parts out. */
  private Object readResolve() throws InvalidObjectException {
    StreamChecks.requireParts("ReleaseSeries", comparisons, courses);
    return this;
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("ReleaseSeries")
        .count(releases(), "release")
        .count(courses, "course")
        .toString();
  }
}
