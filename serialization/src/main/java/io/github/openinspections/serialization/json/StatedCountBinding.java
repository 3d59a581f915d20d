package io.github.openinspections.serialization.json;

import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;

/** The binding table of {@link StatedCount}. */
final class StatedCountBinding {
  static final ObjectForm<StatedCount, StatedCount.Builder> STATED_COUNT =
      ObjectForm.of("StatedCount", StatedCount::builder, StatedCount.Builder::build)
          .optional(
              "kind",
              Forms.code(PriorityAreaKind::of),
              StatedCount::kind,
              StatedCount.Builder::kind)
          .required("count", IntegerForm.COUNT, StatedCount::count, StatedCount.Builder::count)
          .optional("label", Forms.TEXT, StatedCount::label, StatedCount.Builder::label)
          .extensions(StatedCount::extensions, StatedCount.Builder::addExtensions);

  private StatedCountBinding() {}
}
