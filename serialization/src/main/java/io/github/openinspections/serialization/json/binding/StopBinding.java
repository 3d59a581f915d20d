package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link Stop}. */
final class StopBinding {
  static final ObjectCodec<Stop, Draft> STOP =
      PositionDraft.in(
              ObjectCodec.of("Stop", Draft::new, Draft::build)
                  .required("reason", Codecs.TEXT, Stop::reason, Draft::reason),
              Stop::position)
          .closed();

  private StopBinding() {}

  /** Builds a stop. */
  static final class Draft extends PositionDraft {
    private String reason = "";

    private void reason(String value) {
      reason = value;
    }

    private Stop build() {
      return Stop.of(reason, position());
    }
  }
}
