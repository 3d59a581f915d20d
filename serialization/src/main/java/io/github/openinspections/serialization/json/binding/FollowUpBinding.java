package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.IntegerCodec;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link FollowUp}. */
final class FollowUpBinding {
  static final ObjectCodec<FollowUp, FollowUp.Builder> FOLLOW_UP =
      ObjectCodec.of("FollowUp", FollowUp::builder, FollowUp.Builder::build)
          .optional("of", Codecs.IDENTIFIER, FollowUp::of, FollowUp.Builder::of)
          .optional(
              "original",
              OriginalReferenceBinding.ORIGINAL_REFERENCE,
              FollowUp::original,
              FollowUp.Builder::original)
          .number("ordinal", IntegerCodec.ORDINAL, FollowUp::ordinal, FollowUp.Builder::ordinal)
          .list("covers", Codecs.IDENTIFIER, FollowUp::covers, FollowUp.Builder::addCovers)
          .number(
              "coversStated",
              IntegerCodec.COUNT,
              FollowUp::coversStated,
              FollowUp.Builder::coversStated)
          .optional("kind", Codecs.code(FollowUpKind::of), FollowUp::kind, FollowUp.Builder::kind)
          .extensions(FollowUp::extensions, FollowUp.Builder::addExtensions);

  private FollowUpBinding() {}
}
