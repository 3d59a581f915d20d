package io.github.openinspections.core.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the changes from release to release to the course of each inspection. Not thread-safe. */
final class Courses {
  private static final Comparator<InspectionCourse> ORDER =
      Comparator.comparing((InspectionCourse course) -> !course.gradesChangedSameDates())
          .thenComparing(InspectionCourse::id);

  private final Map<String, List<CourseStep>> byId = new HashMap<>();

  /** Adds what changed in a release. */
  void add(int release, List<ReleaseChange> changes) {
    Map<ReleaseChange, List<CourseStep>> renamed = renamed(changes);
    for (ReleaseChange change : changes) {
      List<CourseStep> steps =
          renamed.containsKey(change)
              ? renamed.get(change)
              : byId.getOrDefault(change.id(), new ArrayList<>());
      steps.add(new CourseStep(release, change));
      byId.put(change.id(), steps);
    }
  }

  /** Takes out the courses that go on under another id; another inspection may have the old one. */
  private Map<ReleaseChange, List<CourseStep>> renamed(List<ReleaseChange> changes) {
    Map<ReleaseChange, List<CourseStep>> renamed = new HashMap<>();
    for (ReleaseChange change : changes) {
      change
          .oldId()
          .ifPresent(
              old -> {
                @Nullable List<CourseStep> before = byId.remove(old);
                renamed.put(change, before == null ? new ArrayList<>() : before);
              });
    }
    return renamed;
  }

  /** Returns the courses: those with changed grades first, then by id. */
  List<InspectionCourse> all() {
    return byId.entrySet().stream()
        .map(course -> new InspectionCourse(course.getKey(), course.getValue()))
        .sorted(ORDER)
        .toList();
  }
}
