package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Participant;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.ParticipantRole;

/** What becomes of columns with names: of what was inspected, and of who inspected. */
final class NameColumns {
  /** What the binding of the names of inspected bodies is called. */
  static final String INSPECTED = "inspected: name";

  private NameColumns() {}

  /** A name that the publisher has withheld is kept: it is the reason why there is none. */
  static Binding inspected() {
    return NamedBinding.text(
        INSPECTED,
        (draft, cell, name) -> {
          if (cell.says(PersonalCells.WITHHELD)) {
            draft.keep(cell);
          } else {
            draft.inspectedName(cell, name);
          }
        });
  }

  /** A name that is none of the words is a participant without a body. */
  static Binding participant(CellWords<BodyCode> words) {
    return NamedBinding.of(
        "participants: name, body",
        BindingArguments.of(words),
        (cell, draft) ->
            cell.text()
                .map(name -> Participant.builder().name(name).body(words.meaning(name)).build())
                .ifPresent(participant -> draft.participant(cell, participant)));
  }

  static Binding participant(ParticipantRole role) {
    return NamedBinding.text(
        "participants: name, role " + role,
        (draft, cell, name) ->
            draft.participant(cell, Participant.builder().name(name).role(role).build()));
  }
}
