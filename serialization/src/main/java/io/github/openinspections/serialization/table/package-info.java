/**
 * Internal: the text of tables. Finds the encoding, the delimiter and the header, and passes rows
 * with their line numbers to {@code serialization.csv}.
 *
 * <p>The only package that knows the CSV library, which users who read only JSON do not need. The
 * meaning of cells does not enter.
 */
@NullMarked
package io.github.openinspections.serialization.table;

import org.jspecify.annotations.NullMarked;
