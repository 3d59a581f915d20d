package io.github.openinspections.serialization.reading;

import io.github.openinspections.serialization.json.RecordParsers;
import io.github.openinspections.serialization.options.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes Jackson's parsers of records. Jackson is not loaded before the first one, since a program
 * whose records are all plainly right needs none. Immutable and thread-safe.
 */
final class LimitedParsers implements RecordParsers {
  private final Limits limits;

  /** Made when it is first needed; two threads may make equal ones. */
  private volatile @Nullable JsonFactory factory;

  /** Makes parsers with these limits. */
  LimitedParsers(Limits limits) {
    this.limits = limits;
  }

  /** Returns the limits. */
  Limits limits() {
    return limits;
  }

  @Override
  public JsonParser parser(byte[] bytes, int from, int length) {
    return factory().createParser(ObjectReadContext.empty(), bytes, from, length);
  }

  private JsonFactory factory() {
    JsonFactory made = factory;
    if (made == null) {
      made =
          JsonFactory.builder()
              .disable(TokenStreamFactory.Feature.CHARSET_DETECTION) // UTF-8 and nothing else
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(limits.nesting())
                      .maxStringLength(limits.textLength())
                      .maxNameLength(limits.textLength())
                      .maxNumberLength(limits.numberLength())
                      .build())
              .build();
      factory = made;
    }
    return made;
  }
}
