package io.github.openinspections.serialization.json.fast;

import static io.github.openinspections.serialization.json.fast.PlainRecord.END;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.ParticipantRole;

/** Reads areas and bodies. Each number is the place of a name. */
final class PlainBodies {
  private static final PlainCode<AreaCode> AREA_CODE =
      new PlainCode<>(AreaCode.class, AreaCode::of);
  private static final PlainCode<BodyCode> BODY_CODE =
      new PlainCode<>(BodyCode.class, BodyCode::of);
  private static final PlainCode<InspectedKind> INSPECTED_KIND =
      new PlainCode<>(InspectedKind.class, InspectedKind::of);
  private static final PlainCode<ParticipantRole> PARTICIPANT_ROLE =
      new PlainCode<>(ParticipantRole.class, ParticipantRole::of);

  private static final PlainNames AREA = PlainNames.of("name", "code");

  private static final PlainNames INSPECTED_BODY = PlainNames.of("name", "kind", "identifiers");

  private static final PlainNames PARTICIPANT =
      PlainNames.of("name", "body", "role").require("name");

  static final PlainObject<Area> AREAS = new PlainObject<>(Area.class, PlainBodies::area);

  static final PlainObject<InspectedBody> INSPECTED =
      new PlainObject<>(InspectedBody.class, PlainBodies::inspectedBody);

  static final PlainObject<Participant> PARTICIPANTS =
      new PlainObject<>(Participant.class, PlainBodies::participant);

  private PlainBodies() {}

  private static Area area(PlainRecord in) {
    Area.Builder area = Area.builder();
    for (int name = in.open(AREA); name != END; name = in.next(AREA)) {
      switch (name) {
        case 0 -> area.name(in.text());
        case 1 -> area.code(in.code(AREA_CODE));
        default -> area.addExtensions(in.extension());
      }
    }
    return area.build();
  }

  private static InspectedBody inspectedBody(PlainRecord in) {
    InspectedBody.Builder inspectedBody = InspectedBody.builder();
    for (int name = in.open(INSPECTED_BODY); name != END; name = in.next(INSPECTED_BODY)) {
      switch (name) {
        case 0 -> inspectedBody.name(in.text());
        case 1 -> inspectedBody.kind(in.code(INSPECTED_KIND));
        case 2 -> inspectedBody.identifiers(in.texts());
        default -> inspectedBody.addExtensions(in.extension());
      }
    }
    return inspectedBody.build();
  }

  private static Participant participant(PlainRecord in) {
    Participant.Builder participant = Participant.builder();
    for (int name = in.open(PARTICIPANT); name != END; name = in.next(PARTICIPANT)) {
      switch (name) {
        case 0 -> participant.name(in.text());
        case 1 -> participant.body(in.code(BODY_CODE));
        case 2 -> participant.role(in.code(PARTICIPANT_ROLE));
        default -> participant.addExtensions(in.extension());
      }
    }
    return participant.build();
  }
}
