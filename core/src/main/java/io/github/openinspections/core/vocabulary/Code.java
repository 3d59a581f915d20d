package io.github.openinspections.core.vocabulary;

/**
 * A word of an open vocabulary: a known constant, or any other code kept as written.
 *
 * <p>Codes are equal when they are written alike; upper and lower case differ.
 */
public sealed interface Code
    permits AreaCode,
        Absence,
        AspectCode,
        BodyCode,
        FollowUpKind,
        FrameworkCode,
        InspectedKind,
        InspectionType,
        LevelCode,
        NextStepKind,
        ParticipantRole,
        PriorityAreaKind,
        ScaleCode {
  /** Returns the code as written. */
  String code();

  /** Whether the vocabulary knows the code. */
  boolean isKnown();
}
