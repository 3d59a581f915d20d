package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.StreamChecks;
import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * A code of an open vocabulary: a known constant, or any other code as written.
 *
 * <p>Codes are equal if they belong to the same vocabulary and have the same text; case matters.
 * Immutable and thread-safe.
 */
public abstract sealed class Code implements Serializable
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
  private final String code;

  Code(String code) {
    FormatChecks.requireIdentifier("code", code);
    this.code = code;
  }

  /** Returns the code as written: not empty, no leading or trailing white space. */
  public final String code() {
    return code;
  }

  /** Whether the vocabulary knows the code. */
  public abstract boolean isKnown();

  /** A forged stream can hold a text that is no code. The subclasses inherit it. */
  final Object readResolve() throws InvalidObjectException {
    StreamChecks.requireParts("a code", code);
    try {
      FormatChecks.requireIdentifier("code", code);
    } catch (IllegalArgumentException noCode) {
      throw StreamChecks.refused(noCode);
    }
    return this;
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // codes of two vocabularies are never equal
  public final boolean equals(Object other) {
    return this == other
        || (other != null && getClass() == other.getClass() && code.equals(((Code) other).code));
  }

  @Override
  public final int hashCode() {
    return code.hashCode();
  }

  /** Returns the code as written. */
  @Override
  public final String toString() {
    return code;
  }
}
