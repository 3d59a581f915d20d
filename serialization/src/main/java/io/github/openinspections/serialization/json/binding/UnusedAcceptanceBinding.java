package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.UnusedAcceptance;
import io.github.openinspections.core.problem.UnusedAcceptance.Why;
import io.github.openinspections.serialization.json.ChoiceCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.util.Arrays;

/** The binding table of {@link UnusedAcceptance}. */
final class UnusedAcceptanceBinding {
  static final ObjectCodec<UnusedAcceptance, UnusedAcceptance.Builder> UNUSED_ACCEPTANCE =
      ObjectCodec.of("UnusedAcceptance", UnusedAcceptance::builder, UnusedAcceptance.Builder::build)
          .required(
              "why",
              new ChoiceCodec(
                  Arrays.stream(Why.values()).map(Why::toString).toArray(String[]::new)),
              unused -> unused.why().toString(),
              (builder, why) -> Why.find(why).ifPresent(builder::why))
          .required(
              "acceptance",
              AcceptedFindingBinding.ACCEPTED_FINDING,
              UnusedAcceptance::acceptance,
              UnusedAcceptance.Builder::acceptance)
          .closed();

  private UnusedAcceptanceBinding() {}
}
