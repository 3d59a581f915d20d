package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Participant;
import io.github.openinspections.validation.meaning.PlaceholderText;
import io.github.openinspections.validation.rule.RuleContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports judges who did not take part; without participants, nothing can be said. */
final class Outsiders {
  private final RuleContext context;
  private @Nullable Judges judges;

  Outsiders(RuleContext context) {
    this.context = context;
  }

  void check(int index, Optional<String> judgedBy) {
    if (judgedBy.isEmpty() || PlaceholderText.saysNothing(judgedBy.get())) {
      return;
    }
    List<Participant> participants = context.inspection().participants();
    Judges known = judges;
    if (known == null) {
      known = new Judges(participants);
      judges = known;
    }
    if (!participants.isEmpty() && !known.include(judgedBy.get())) {
      context.at("/" + index + "/judgedBy").with("judgedBy", judgedBy.get()).report();
    }
  }
}
