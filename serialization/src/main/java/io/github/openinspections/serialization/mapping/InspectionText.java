package io.github.openinspections.serialization.mapping;

import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An inspection that each row of a table describes, as a mapping file says it.
 *
 * @param ids the ways to make its id, in order of preference
 * @param about the columns that are about it alone
 * @param type its type where no column gives it
 * @param followUp what it follows up
 */
public record InspectionText(
    List<Placed<IdText>> ids,
    List<String> about,
    Optional<InspectionType> type,
    Optional<Placed<FollowUpText>> followUp) {
  static final ObjectCodec<InspectionText, Draft> INSPECTION =
      ObjectCodec.of("TableInspection", Draft::new, Draft::build)
          .requiredList(
              "ids", Placed.codec(IdText.ID), InspectionText::ids, (d, id) -> d.ids.add(id))
          .list("about", Codecs.TEXT, InspectionText::about, (d, column) -> d.about.add(column))
          .optional(
              "type",
              Codecs.code(InspectionType::of),
              InspectionText::type,
              (d, type) -> d.type = Optional.of(type))
          .optional(
              "followUp",
              Placed.codec(FollowUpText.FOLLOW_UP),
              InspectionText::followUp,
              (d, followUp) -> d.followUp = Optional.of(followUp))
          .strict();

  /** Copies the lists. */
  public InspectionText {
    ids = List.copyOf(ids);
    about = List.copyOf(about);
  }

  /** Builds an inspection. */
  static final class Draft {
    private final List<Placed<IdText>> ids = new ArrayList<>();
    private final List<String> about = new ArrayList<>();
    private Optional<InspectionType> type = Optional.empty();
    private Optional<Placed<FollowUpText>> followUp = Optional.empty();

    private InspectionText build() {
      return new InspectionText(ids, about, type, followUp);
    }
  }
}
