package io.github.openinspections.serialization.json.fast;

import static io.github.openinspections.serialization.json.fast.PlainRecord.END;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import io.github.openinspections.core.vocabulary.InspectionType;

/** Reads what an inspection follows. Each number is the place of a name. */
final class PlainFollowUps {
  private static final PlainCode<Absence> ABSENCE = new PlainCode<>(Absence.class, Absence::of);
  private static final PlainCode<FollowUpKind> FOLLOW_UP_KIND =
      new PlainCode<>(FollowUpKind.class, FollowUpKind::of);
  private static final PlainCode<InspectionType> INSPECTION_TYPE =
      new PlainCode<>(InspectionType.class, InspectionType::of);

  private static final PlainNames FOLLOW_UP =
      PlainNames.of("of", "original", "ordinal", "covers", "coversStated", "kind");

  private static final PlainNames ORIGINAL_REFERENCE =
      PlainNames.of("title", "fieldwork", "published");

  private static final PlainNames PREVIOUS =
      PlainNames.of("id", "type", "fieldwork", "published", "judgements", "absence");

  private PlainFollowUps() {}

  static FollowUp followUp(PlainRecord in) {
    FollowUp.Builder followUp = FollowUp.builder();
    for (int name = in.open(FOLLOW_UP); name != END; name = in.next(FOLLOW_UP)) {
      switch (name) {
        case 0 -> followUp.of(in.identifier());
        case 1 -> followUp.original(originalReference(in));
        case 2 -> followUp.ordinal(in.ordinal());
        case 3 -> {
          for (in.list(); in.element(); ) {
            followUp.addCovers(in.identifier());
          }
        }
        case 4 -> followUp.coversStated(in.count());
        case 5 -> followUp.kind(in.code(FOLLOW_UP_KIND));
        default -> followUp.addExtensions(in.extension());
      }
    }
    return followUp.build();
  }

  static OriginalReference originalReference(PlainRecord in) {
    OriginalReference.Builder originalReference = OriginalReference.builder();
    for (int name = in.open(ORIGINAL_REFERENCE); name != END; name = in.next(ORIGINAL_REFERENCE)) {
      switch (name) {
        case 0 -> originalReference.title(in.text());
        case 1 -> {
          for (in.list(); in.element(); ) {
            originalReference.addFieldwork(in.interval());
          }
        }
        case 2 -> originalReference.published(in.date());
        default -> originalReference.addExtensions(in.extension());
      }
    }
    return originalReference.build();
  }

  static Previous previous(PlainRecord in) {
    Previous.Builder previous = Previous.builder();
    for (int name = in.open(PREVIOUS); name != END; name = in.next(PREVIOUS)) {
      switch (name) {
        case 0 -> previous.id(in.identifier());
        case 1 -> previous.type(in.code(INSPECTION_TYPE));
        case 2 -> {
          for (in.list(); in.element(); ) {
            previous.addFieldwork(in.interval());
          }
        }
        case 3 -> previous.published(in.date());
        case 4 -> {
          for (in.list(); in.element(); ) {
            previous.addJudgements(in.object(PlainJudgements.JUDGEMENTS));
          }
        }
        case 5 -> previous.absence(in.code(ABSENCE));
        default -> previous.addExtensions(in.extension());
      }
    }
    return previous.build();
  }
}
