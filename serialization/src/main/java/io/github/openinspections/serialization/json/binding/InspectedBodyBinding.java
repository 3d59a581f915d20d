package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link InspectedBody}. */
final class InspectedBodyBinding {
  static final ObjectCodec<InspectedBody, InspectedBody.Builder> INSPECTED_BODY =
      ObjectCodec.of("InspectedBody", InspectedBody::builder, InspectedBody.Builder::build)
          .optional("name", Codecs.TEXT, InspectedBody::name, InspectedBody.Builder::name)
          .optional(
              "kind",
              Codecs.code(InspectedKind::of),
              InspectedBody::kind,
              InspectedBody.Builder::kind)
          .texts("identifiers", InspectedBody::identifiers, InspectedBody.Builder::identifiers)
          .extensions(InspectedBody::extensions, InspectedBody.Builder::addExtensions);

  private InspectedBodyBinding() {}
}
