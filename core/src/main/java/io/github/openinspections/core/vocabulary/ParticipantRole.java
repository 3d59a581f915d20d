package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * The role of a participant in an inspection.
 *
 * <p>An open vocabulary: any other code is kept as written. Immutable and thread-safe.
 */
public final class ParticipantRole extends Code implements Comparable<ParticipantRole> {
  /** The body that leads a joint inspection and publishes its report. */
  public static final ParticipantRole LEAD = of("lead");

  /** Another inspectorate that takes part. */
  public static final ParticipantRole PARTNER = of("partner");

  /**
   * Somebody who takes part without being an inspectorate: staff of the partnership, young
   * inspection volunteers, associate assessors.
   */
  public static final ParticipantRole CONTRIBUTOR = of("contributor");

  /** The person who leads the team. */
  public static final ParticipantRole LEAD_INSPECTOR = of("lead-inspector");

  private static final List<ParticipantRole> KNOWN =
      List.of(LEAD, PARTNER, CONTRIBUTOR, LEAD_INSPECTOR);

  private ParticipantRole(String code) {
    super(code);
  }

  /**
   * Returns the code, known or not.
   *
   * @throws IllegalArgumentException if it is empty or has leading or trailing white space
   */
  public static ParticipantRole of(String code) {
    return new ParticipantRole(code);
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
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  @Override
  public int compareTo(ParticipantRole other) {
    return code().compareTo(other.code());
  }
}
