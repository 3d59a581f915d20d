/**
 * Internal: the binding tables, one for each type. A table names the attributes of a type once; the
 * same table reads, writes and yields the JSON Schema, so that the three cannot drift apart.
 */
@NullMarked
package io.github.openinspections.serialization.json;

import org.jspecify.annotations.NullMarked;
