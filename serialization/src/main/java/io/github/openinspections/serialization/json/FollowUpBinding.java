package io.github.openinspections.serialization.json;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.vocabulary.FollowUpKind;

/** The binding table of {@link FollowUp}. */
final class FollowUpBinding {
  static final ObjectForm<FollowUp, FollowUp.Builder> FOLLOW_UP =
      ObjectForm.of("FollowUp", FollowUp::builder, FollowUp.Builder::build)
          .optional("of", Forms.IDENTIFIER, FollowUp::of, FollowUp.Builder::of)
          .optional(
              "original",
              OriginalReferenceBinding.ORIGINAL_REFERENCE,
              FollowUp::original,
              FollowUp.Builder::original)
          .number("ordinal", IntegerForm.ORDINAL, FollowUp::ordinal, FollowUp.Builder::ordinal)
          .list("covers", Forms.IDENTIFIER, FollowUp::covers, FollowUp.Builder::addCovers)
          .number(
              "coversStated",
              IntegerForm.COUNT,
              FollowUp::coversStated,
              FollowUp.Builder::coversStated)
          .optional("kind", Forms.code(FollowUpKind::of), FollowUp::kind, FollowUp.Builder::kind)
          .extensions(FollowUp::extensions, FollowUp.Builder::addExtensions);

  private FollowUpBinding() {}
}
