/**
 * Internal: what a mapping file says, and the binding tables that read, write and describe it.
 *
 * <p>Plain values: a file is understood here as JSON of the right shape. What it means as a mapping
 * of tables (whether a binding, a scale or a column exists) does not enter; that is {@code
 * serialization.csv}.
 */
@NullMarked
package io.github.openinspections.serialization.mapping;

import org.jspecify.annotations.NullMarked;
