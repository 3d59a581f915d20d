package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * The role of a participant in an inspection.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class ParticipantRole extends Code implements Comparable<ParticipantRole> {
  private static final CodeConstants<ParticipantRole> CONSTANTS = new CodeConstants<>();

  /** The body that leads a joint inspection and publishes its report. */
  public static final ParticipantRole LEAD = constant("lead");

  /** Another inspectorate that takes part. */
  public static final ParticipantRole PARTNER = constant("partner");

  /**
   * Somebody who takes part without being an inspectorate: staff of the partnership, young
   * inspection volunteers, associate assessors.
   */
  public static final ParticipantRole CONTRIBUTOR = constant("contributor");

  /** The person who leads the team. */
  public static final ParticipantRole LEAD_INSPECTOR = constant("lead-inspector");

  private static ParticipantRole constant(String code) {
    return CONSTANTS.add(new ParticipantRole(code));
  }

  private ParticipantRole(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static ParticipantRole of(String code) {
    ParticipantRole constant = CONSTANTS.find(code);
    return constant != null ? constant : new ParticipantRole(code);
  }

  /**
   * Parses the text that {@link #toString} returns; the same as {@link #of}.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static ParticipantRole parse(String text) {
    return of(text);
  }

  /** Returns the codes that the format defines, in the order of its documentation. */
  public static List<ParticipantRole> known() {
    return CONSTANTS.all();
  }

  @Override
  public boolean isKnown() {
    return CONSTANTS.contains(this);
  }

  @Override
  public int compareTo(ParticipantRole other) {
    return code().compareTo(other.code());
  }
}
