package io.github.openinspections.core.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the changes from release to release to the course of each inspection. Not thread-safe. */
final class Courses {
  private static final Comparator<InspectionCourse> ORDER =
      Comparator.comparing((InspectionCourse course) -> !course.gradesChangedSameDates())
          .thenComparing(InspectionCourse::id)
          .thenComparing(course -> course.steps().get(0).release());

  private final Map<String, List<CourseStep>> byId = new HashMap<>();
  private final List<InspectionCourse> ended = new ArrayList<>();

  /** Adds what changed in a release. */
  void add(int release, List<ReleaseChange> changes) {
    IdentityHashMap<ReleaseChange, List<CourseStep>> renamed = renamed(changes);
    for (ReleaseChange change : changes) {
      @Nullable List<CourseStep> steps = renamed.get(change);
      if (steps == null) {
        steps = byId.computeIfAbsent(change.id(), any -> new ArrayList<>());
      } else {
        end(change.id());
        byId.put(change.id(), steps);
      }
      steps.add(new CourseStep(release, change));
    }
  }

  /** Another inspection takes the id of one that is gone. */
  private void end(String id) {
    @Nullable List<CourseStep> steps = byId.remove(id);
    if (steps != null) {
      ended.add(new InspectionCourse(id, steps));
    }
  }

  /** Takes out the courses that go on under another id; another inspection may have the old one. */
  private IdentityHashMap<ReleaseChange, List<CourseStep>> renamed(List<ReleaseChange> changes) {
    IdentityHashMap<ReleaseChange, List<CourseStep>> renamed = new IdentityHashMap<>();
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
    List<InspectionCourse> all = new ArrayList<>(ended);
    byId.forEach((id, steps) -> all.add(new InspectionCourse(id, steps)));
    all.sort(ORDER);
    return all;
  }
}
