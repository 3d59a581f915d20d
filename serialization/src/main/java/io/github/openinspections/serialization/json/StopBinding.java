package io.github.openinspections.serialization.json;

import io.github.openinspections.core.problem.Stop;

/** The binding table of {@link Stop}. */
final class StopBinding {
  static final ObjectForm<Stop, Draft> STOP =
      Place.in(
              ObjectForm.of("Stop", Draft::new, Draft::build)
                  .required("reason", Forms.TEXT, Stop::reason, Draft::reason),
              Stop::position)
          .closed();

  private StopBinding() {}

  /** Gathers a stop. */
  static final class Draft extends Place {
    private String reason = "";

    private void reason(String value) {
      reason = value;
    }

    private Stop build() {
      return Stop.of(reason, position());
    }
  }
}
