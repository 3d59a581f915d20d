package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.KeyCount;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link KeyCount}. */
final class KeyCountBinding {
  static final ObjectCodec<KeyCount, Draft> KEY_COUNT =
      ObjectCodec.of("KeyCount", Draft::new, Draft::build)
          .required("key", Codecs.TEXT, KeyCount::key, (d, key) -> d.key = key)
          .required("count", LongCodec.COUNT, KeyCount::count, (d, count) -> d.count = count)
          .closed();

  private KeyCountBinding() {}

  /** Builds a count. */
  static final class Draft {
    private String key = "";
    private long count;

    private KeyCount build() {
      return KeyCount.of(key, count);
    }
  }
}
