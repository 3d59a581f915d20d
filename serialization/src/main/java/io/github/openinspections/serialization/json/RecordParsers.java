package io.github.openinspections.serialization.json;

import tools.jackson.core.JsonParser;

/** Makes Jackson's parsers of records. */
@FunctionalInterface
public interface RecordParsers {
  /** Returns a parser of some bytes. */
  JsonParser parser(byte[] bytes, int from, int length);
}
