/**
 * Internal: the engine of the binding tables. Codecs read, write and describe one kind of value;
 * {@code ObjectTable} joins them to a table for a type.
 *
 * <p>The engine knows no type of the field: the tables live in {@code serialization.json.binding}.
 */
@NullMarked
package io.github.openinspections.serialization.json;

import org.jspecify.annotations.NullMarked;
