/**
 * Internal: the text of tables. Finds the encoding, the delimiter and the header, and hands rows
 * with their line numbers to {@code serialization.csv}.
 *
 * <p>The only room that knows the CSV library, which users who read JSON alone do not need. What a
 * cell means does not enter.
 */
@NullMarked
package io.github.openinspections.serialization.table;

import org.jspecify.annotations.NullMarked;
