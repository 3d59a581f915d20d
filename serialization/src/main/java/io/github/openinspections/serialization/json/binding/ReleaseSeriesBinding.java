package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.release.CourseStep;
import io.github.openinspections.core.release.InspectionCourse;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseSeries;
import io.github.openinspections.serialization.json.ChoiceCodec;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.FlagCodec;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.util.Optional;

/**
 * The tables by which a series of releases is written, and from which its schema is made. It is not
 * read back.
 */
public final class ReleaseSeriesBinding {
  private static final String FORMAT = "openinspections-releases/1";

  private static final ObjectCodec<ReleaseComparison, ?> COMPARISON =
      ReleaseComparisonBinding.<ReleaseComparison>table("NeighbouringReleases")
          .required("comparable", FlagCodec.FLAG, ReleaseComparison::comparable, (d, v) -> {})
          .required(
              "counts", ReleaseComparisonBinding.COUNTS, ReleaseComparison::counts, (d, v) -> {})
          .requiredList(
              "notes", ReleaseComparisonBinding.NOTE, ReleaseComparison::notes, (d, v) -> {})
          .closed();

  static final ObjectCodec<CourseStep, ?> STEP =
      ReleaseComparisonBinding.<CourseStep>table("CourseStep")
          .required("release", LongCodec.COUNT, step -> (long) step.release(), (d, v) -> {})
          .required("change", ReleaseComparisonBinding.CHANGE, CourseStep::change, (d, v) -> {})
          .closed();

  static final ObjectCodec<InspectionCourse, ?> COURSE =
      ReleaseComparisonBinding.<InspectionCourse>table("InspectionCourse")
          .required("id", Codecs.TEXT, InspectionCourse::id, (d, v) -> {})
          .optional("firstSeen", LongCodec.COUNT, ReleaseSeriesBinding::firstSeen, (d, v) -> {})
          .required("gone", FlagCodec.FLAG, InspectionCourse::isGone, (d, v) -> {})
          .optional(
              "gradesChangedSameDates",
              FlagCodec.FLAG,
              course -> ReleaseComparisonBinding.flag(course.gradesChangedSameDates()),
              (d, v) -> {})
          .requiredList("steps", STEP, InspectionCourse::steps, (d, v) -> {})
          .closed();

  /** The series. */
  public static final ObjectCodec<ReleaseSeries, ?> SERIES =
      ReleaseComparisonBinding.<ReleaseSeries>table("ReleaseSeries")
          .required("format", new ChoiceCodec(FORMAT), any -> FORMAT, (d, v) -> {})
          .required("notice", Codecs.TEXT, any -> DiffWords.ENGLISH.notice(), (d, v) -> {})
          .requiredList(
              "releases", ReleaseComparisonBinding.SUMMARY, ReleaseSeries::releases, (d, v) -> {})
          .requiredList("comparisons", COMPARISON, ReleaseSeries::comparisons, (d, v) -> {})
          .required("listsAll", FlagCodec.FLAG, ReleaseSeries::listsAll, (d, v) -> {})
          .requiredList("inspections", COURSE, ReleaseSeries::courses, (d, v) -> {})
          .closed();

  private ReleaseSeriesBinding() {}

  private static Optional<Long> firstSeen(InspectionCourse course) {
    return course.firstSeen().isPresent()
        ? Optional.of((long) course.firstSeen().getAsInt())
        : Optional.empty();
  }
}
