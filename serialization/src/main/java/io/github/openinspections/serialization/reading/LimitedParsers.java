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
 * Makes Jackson's parsers. Jackson is not loaded before the first one, since a program whose
 * records are all plainly right needs none. Immutable and thread-safe.
 */
final class LimitedParsers implements RecordParsers {
  /** Far deeper than any document, and a look that deep needs little memory. */
  private static final int LEAST_NESTING = 10_000;

  private final Limits limits;

  /** Made when it is first needed; two threads may make equal ones. */
  private volatile @Nullable JsonFactory factory;

  /** Makes parsers with these limits. */
  LimitedParsers(Limits limits) {
    this.limits = limits;
  }

  /**
   * Makes parsers for a {@link Glance}. What exceeds a limit of the records is none of its
   * business: what a document is does not depend on it.
   */
  static LimitedParsers ofGlances(Limits limits) {
    return new LimitedParsers(
        Limits.builder()
            .nesting(Math.max(limits.nesting(), LEAST_NESTING))
            .textLength(Integer.MAX_VALUE)
            .numberLength(Integer.MAX_VALUE)
            .build());
  }

  /** Returns the limits. */
  Limits limits() {
    return limits;
  }

  @Override
  public JsonParser parser(byte[] bytes, int from, int length) {
    // A factory keeps the names of what it read, and its table of names is spoilt where names that
    // have one hash were refused: what is read must not depend on what was read before.
    return factory().copy().createParser(ObjectReadContext.empty(), bytes, from, length);
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
