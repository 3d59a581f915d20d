package io.github.openinspections.core;

import io.github.openinspections.core.vocabulary.InspectionType;

/** Inspections with no more than a test needs. */
public final class Given {
  private Given() {}

  public static Inspection original(String id) {
    return Inspection.builder().id(id).type(InspectionType.JOINT_INSPECTION).build();
  }

  public static Inspection original(String id, String... priorityAreas) {
    Inspection.Builder original = Inspection.builder().from(original(id));
    for (String area : priorityAreas) {
      original.addPriorityAreas(area(area));
    }
    return original.build();
  }

  public static Inspection followUp(String id, FollowUp followUp) {
    return Inspection.builder()
        .id(id)
        .type(InspectionType.PROGRESS_REVIEW)
        .followUp(followUp)
        .build();
  }

  public static Inspection followUp(String id, String of) {
    return followUp(id, FollowUp.builder().of(of).build());
  }

  public static Inspection followUp(String id, String of, int ordinal) {
    return followUp(id, FollowUp.builder().of(of).ordinal(ordinal).build());
  }

  public static PriorityArea area(String id) {
    return PriorityArea.builder().id(id).text("Improve " + id + ".").build();
  }

  public static ProgressRating rating(String area, String label) {
    return ProgressRating.builder().priorityArea(area).label(label).build();
  }
}
