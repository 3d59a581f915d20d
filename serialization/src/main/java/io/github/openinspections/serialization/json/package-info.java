/**
 * Internal: the engine of the binding tables. Codecs read, write and describe one kind of value;
 * {@code ObjectTable} combines them into a table for a type.
 *
 * <p>The engine knows no type of the domain: the tables are in {@code serialization.json.binding}.
 */
@NullMarked
package io.github.openinspections.serialization.json;

import org.jspecify.annotations.NullMarked;
