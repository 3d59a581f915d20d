package io.github.openinspections.serialization.json.fast;

import java.util.function.Function;

/**
 * A type of objects that recur from record to record.
 *
 * @param type the type of its values
 * @param read reads an object
 */
record PlainObject<T>(Class<T> type, Function<PlainRecord, T> read) {}
