/**
 * Internal: the binding tables, one small file for each type. A table names the attributes of a
 * type once; the same table reads, writes and produces the JSON Schema, so that the three cannot
 * drift apart.
 *
 * <p>Only tables and the values that they build are here; the engine that runs them is {@code
 * serialization.json}, which knows none of them.
 */
@NullMarked
package io.github.openinspections.serialization.json.binding;

import org.jspecify.annotations.NullMarked;
