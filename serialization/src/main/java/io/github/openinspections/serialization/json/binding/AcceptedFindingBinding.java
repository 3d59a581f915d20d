package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.AcceptedFinding;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link AcceptedFinding}. */
final class AcceptedFindingBinding {
  static final ObjectCodec<AcceptedFinding, AcceptedFinding.Builder> ACCEPTED_FINDING =
      ObjectCodec.of("AcceptedFinding", AcceptedFinding::builder, AcceptedFinding.Builder::build)
          .required("rule", Codecs.TEXT, AcceptedFinding::rule, AcceptedFinding.Builder::rule)
          .optional("id", Codecs.TEXT, AcceptedFinding::id, AcceptedFinding.Builder::id)
          .optional("source", Codecs.TEXT, AcceptedFinding::source, AcceptedFinding.Builder::source)
          .required(
              "valueHash",
              Codecs.TEXT,
              AcceptedFinding::valueHash,
              AcceptedFinding.Builder::valueHash)
          .optional(
              "excerpt", Codecs.TEXT, AcceptedFinding::excerpt, AcceptedFinding.Builder::excerpt)
          .required("reason", Codecs.TEXT, AcceptedFinding::reason, AcceptedFinding.Builder::reason)
          .optional("by", Codecs.TEXT, AcceptedFinding::by, AcceptedFinding.Builder::by)
          .required("on", Codecs.DAY, AcceptedFinding::on, AcceptedFinding.Builder::on)
          .optional("until", Codecs.DAY, AcceptedFinding::until, AcceptedFinding.Builder::until)
          .closed();

  private AcceptedFindingBinding() {}
}
