package io.github.openinspections.serialization.mapping;

import io.github.openinspections.serialization.json.IntegerCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.util.Optional;

/**
 * What an inspection of a table follows up, as a mapping file says it.
 *
 * @param of how the id of the original is made of the row; missing only where the file is wrong
 * @param ordinal 1 for the first follow-up, 2 for the second
 */
public record FollowUpText(Optional<IdText> of, int ordinal) {
  static final ObjectCodec<FollowUpText, Draft> FOLLOW_UP =
      ObjectCodec.of("TableFollowUp", Draft::new, Draft::build)
          .required("of", IdText.ID, f -> f.of.orElseThrow(), (d, of) -> d.of = Optional.of(of))
          .required(
              "ordinal",
              IntegerCodec.AT_LEAST_ONE,
              FollowUpText::ordinal,
              (d, number) -> d.ordinal = number)
          .strict();

  /** Builds a follow-up. */
  static final class Draft {
    private Optional<IdText> of = Optional.empty();
    private int ordinal;

    private FollowUpText build() {
      return new FollowUpText(of, ordinal);
    }
  }
}
