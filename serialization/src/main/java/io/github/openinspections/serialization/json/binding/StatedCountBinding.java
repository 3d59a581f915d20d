package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.IntegerCodec;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link StatedCount}. */
final class StatedCountBinding {
  static final ObjectCodec<StatedCount, StatedCount.Builder> STATED_COUNT =
      ObjectCodec.of("StatedCount", StatedCount::builder, StatedCount.Builder::build)
          .optional(
              "kind",
              Codecs.code(PriorityAreaKind::of),
              StatedCount::kind,
              StatedCount.Builder::kind)
          .required("count", IntegerCodec.COUNT, StatedCount::count, StatedCount.Builder::count)
          .optional("label", Codecs.TEXT, StatedCount::label, StatedCount.Builder::label)
          .extensions(StatedCount::extensions, StatedCount.Builder::addExtensions);

  private StatedCountBinding() {}
}
