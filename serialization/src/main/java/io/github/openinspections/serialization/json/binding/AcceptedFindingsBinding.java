package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.AcceptedFindings;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link AcceptedFindings}: a whole document. */
public final class AcceptedFindingsBinding {
  private static final FormatVersionCodec FORMAT =
      new FormatVersionCodec("openinspections-accepted/1");

  /** The table. */
  public static final ObjectCodec<AcceptedFindings, ?> ACCEPTED_FINDINGS =
      ObjectCodec.of("AcceptedFindings", AcceptedFindings::builder, AcceptedFindings.Builder::build)
          .required("format", FORMAT, findings -> FORMAT.expected(), (builder, version) -> {})
          .requiredList(
              "entries",
              AcceptedFindingBinding.ACCEPTED_FINDING,
              AcceptedFindings::entries,
              AcceptedFindings.Builder::addEntries)
          .closed();

  private AcceptedFindingsBinding() {}
}
