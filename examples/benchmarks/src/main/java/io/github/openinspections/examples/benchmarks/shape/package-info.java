/**
 * Looks for hostile time: records in which one list, map or text, or two of them, are very long
 * must cost in proportion to their length. The shapes come from the schema, so that a new attribute
 * is tried without anybody thinking of it.
 */
@NullMarked
package io.github.openinspections.examples.benchmarks.shape;

import org.jspecify.annotations.NullMarked;
