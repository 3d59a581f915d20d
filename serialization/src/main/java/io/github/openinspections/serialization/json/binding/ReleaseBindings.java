package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.release.ChangedValue;
import io.github.openinspections.core.release.CourseStep;
import io.github.openinspections.core.release.InspectionCourse;
import io.github.openinspections.core.release.RecordPlace;
import io.github.openinspections.core.release.ReleaseChange;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseCounts;
import io.github.openinspections.core.release.ReleaseNote;
import io.github.openinspections.core.release.ReleaseSeries;
import io.github.openinspections.core.release.ReleaseSummary;
import io.github.openinspections.serialization.json.binding.Bindings.Binding;
import java.util.List;

/** The types of comparisons of releases with their codecs, which only write. */
final class ReleaseBindings {
  static final List<Binding<?>> ALL =
      List.of(
          Binding.written(ChangedValue.class, ReleaseComparisonBinding.VALUE),
          Binding.written(RecordPlace.class, ReleaseComparisonBinding.PLACE),
          Binding.written(ReleaseChange.class, ReleaseComparisonBinding.CHANGE),
          Binding.written(ReleaseComparison.class, ReleaseComparisonBinding.COMPARISON),
          Binding.written(ReleaseCounts.class, ReleaseComparisonBinding.COUNTS),
          Binding.written(ReleaseNote.class, ReleaseComparisonBinding.NOTE),
          Binding.written(ReleaseSummary.class, ReleaseComparisonBinding.SUMMARY),
          Binding.written(CourseStep.class, ReleaseSeriesBinding.STEP),
          Binding.written(InspectionCourse.class, ReleaseSeriesBinding.COURSE),
          Binding.written(ReleaseSeries.class, ReleaseSeriesBinding.SERIES));

  private ReleaseBindings() {}
}
