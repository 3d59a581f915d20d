package io.github.openinspections.serialization.json;

import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.vocabulary.InspectedKind;

/** The binding table of {@link InspectedBody}. */
final class InspectedBodyBinding {
  static final ObjectForm<InspectedBody, InspectedBody.Builder> INSPECTED_BODY =
      ObjectForm.of("InspectedBody", InspectedBody::builder, InspectedBody.Builder::build)
          .optional("name", Forms.TEXT, InspectedBody::name, InspectedBody.Builder::name)
          .optional(
              "kind",
              Forms.code(InspectedKind::of),
              InspectedBody::kind,
              InspectedBody.Builder::kind)
          .texts("identifiers", InspectedBody::identifiers, InspectedBody.Builder::identifiers)
          .extensions(InspectedBody::extensions, InspectedBody.Builder::addExtensions);

  private InspectedBodyBinding() {}
}
