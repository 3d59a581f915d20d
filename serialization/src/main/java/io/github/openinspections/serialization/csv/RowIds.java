package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.mapping.FollowUpText;
import io.github.openinspections.serialization.mapping.IdText;
import io.github.openinspections.serialization.mapping.InspectionText;
import io.github.openinspections.serialization.mapping.Placed;
import java.util.Optional;

/** The ids of rows and what they are ids of, as files write them. */
final class RowIds {
  private RowIds() {}

  static RowId of(IdText text) {
    return new RowId(text.beginning(), text.columns(), text.also(), text.word());
  }

  static IdText written(RowId id) {
    return new IdText(id.beginning(), id.columns(), id.also(), id.word());
  }

  static RowPart of(InspectionText text) {
    RowPart part =
        RowPart.of(text.ids().stream().map(id -> of(id.value())).toList())
            .about(text.about().toArray(String[]::new));
    if (text.type().isPresent()) {
      part = part.type(text.type().get());
    }
    Optional<FollowUpText> followUp = text.followUp().map(Placed::value);
    return followUp.isEmpty() || followUp.get().of().isEmpty()
        ? part
        : part.followingUp(of(followUp.get().of().get()), followUp.get().ordinal());
  }

  static InspectionText written(RowPart part) {
    return new InspectionText(
        part.ids().stream().map(RowIds::written).map(Placed::unread).toList(),
        part.about(),
        part.type(),
        part.original()
            .map(RowIds::written)
            .map(of -> new FollowUpText(Optional.of(of), part.ordinal().orElse(1)))
            .map(Placed::unread));
  }
}
