package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.InspectionCourse;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.PriorityAreaHistory;
import io.github.openinspections.core.PriorityAreaReview;
import java.util.List;
import java.util.stream.Collectors;

/** One original inspection with everything that followed it up. */
final class CourseText {
  private static final int ITEM = 2;
  private static final int DETAIL = 6;

  private final Lines lines;

  CourseText(Lines lines) {
    this.lines = lines;
  }

  void tell(InspectionCourse course) {
    originals(course);
    lines.line(0, course.followUps().isEmpty() ? "Follow-ups: none in this data" : "Follow-ups");
    course.followUps().forEach(review -> lines.line(ITEM, Words.inspection(review)));
    if (!course.earlierVersions().isEmpty()) {
      lines.line(0, "Earlier versions, which have no say here");
      course.earlierVersions().forEach(old -> lines.line(ITEM, version(old)));
    }
    priorityAreas(course);
    overall(course.reviews());
  }

  private void originals(InspectionCourse course) {
    lines.blank();
    lines.line(
        0, course.originals().size() > 1 ? "Originals: one id, several records" : "Original");
    course.originals().forEach(original -> lines.line(ITEM, Words.inspection(original)));
    if (course.originals().isEmpty()) {
      lines.line(
          ITEM,
          course
              .originalId()
              .map(id -> "not in this data: " + id)
              .orElse("not known: the follow-ups do not say"));
      course
          .references()
          .forEach(told -> lines.line(DETAIL, "told of it: " + Words.reference(told)));
    }
  }

  private static String version(Inspection old) {
    return Words.inspection(old)
        + " as of "
        + old.asOf().map(date -> date.toString()).orElse("a date not said");
  }

  private void priorityAreas(InspectionCourse course) {
    List<PriorityAreaHistory> areas = course.priorityAreas();
    int notNamed = course.statedButNotNamed().orElse(0);
    if (areas.isEmpty() && notNamed == 0) {
      boolean none = course.statedButNotNamed().isPresent();
      lines.line(0, "Priority areas: " + (none ? "stated to be none" : "not known"));
      return;
    }
    lines.line(0, "Priority areas");
    areas.forEach(this::priorityArea);
    if (notNamed > 0) {
      lines.line(ITEM, "* (" + notNamed + " stated to exist, and named nowhere)");
      course.reviews().forEach(review -> answer(review, "not known"));
    }
    if (course.statedButNotNamed().isEmpty()) {
      lines.line(ITEM, "(whether there are more is not said)");
    }
  }

  private void priorityArea(PriorityAreaHistory history) {
    lines.line(
        ITEM,
        "* "
            + history.area().map(PriorityArea::text).orElse("(no inspection says what it is)")
            + " ["
            + history.id()
            + "]");
    history
        .area()
        .flatMap(PriorityArea::wordingBy)
        .ifPresent(author -> lines.line(DETAIL, "(in the words of " + author + ")"));
    if (history.reviews().isEmpty()) {
      lines.line(DETAIL, "not known: no review in this data");
    }
    history.reviews().forEach(review -> answer(review.inspection(), answer(review)));
  }

  private static String answer(PriorityAreaReview review) {
    return switch (review.outcome()) {
      case RATED -> review.ratings().stream().map(Words::rating).collect(Collectors.joining("; "));
      case NOT_COVERED -> "not covered by this review";
      case UNSAID -> "not known: the review does not say";
    };
  }

  private void overall(List<Inspection> reviews) {
    if (reviews.stream().anyMatch(review -> !review.overallProgress().isEmpty())) {
      lines.line(0, "Of several areas at once");
      for (Inspection review : reviews) {
        review
            .overallProgress()
            .forEach(said -> lines.line(ITEM, Words.when(review) + ": " + Words.statement(said)));
      }
    }
  }

  private void answer(Inspection review, String said) {
    lines.line(DETAIL, Words.when(review) + ": " + said);
  }
}
