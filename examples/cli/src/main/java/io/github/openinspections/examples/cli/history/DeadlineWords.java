package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.PriorityAreaDeadline;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.examples.html.Words;
import java.util.Optional;

/**
 * What the data says about a deadline, in the same words in every format.
 *
 * @param words the words of the language
 */
record DeadlineWords(Words words) {
  /** No format may suggest more than the data says. */
  String caution() {
    return words.of("answer.deadline.caution");
  }

  /** Whether an inspection took place since, as a sentence. */
  String sentence(PriorityAreaDeadline deadline, PartialDate release) {
    return switch (deadline.inspectedSince()) {
      case YES -> since("yes", deadline.inspection());
      case NO -> words.of("answer.deadline.no", "release", release);
      case UNDECIDED -> since("undecided", deadline.inspection());
      case NOT_KNOWN -> words.of("answer.deadline.not-known", "release", release);
    };
  }

  private String since(String answer, Optional<Inspection> inspection) {
    String key = "answer.deadline." + answer;
    return inspection
        .map(one -> words.of(key + "-by", "date", when(one), "inspection", one.id()))
        .orElseGet(() -> words.of(key));
  }

  private String when(Inspection inspection) {
    return new ReadableInspection(words).when(inspection);
  }
}
