/**
 * The text of tables: which encoding and delimiter it is in, and its rows with their lines. Knows
 * the CSV library, which users who read JSON alone do not need.
 */
@NullMarked
package io.github.openinspections.serialization.table;

import org.jspecify.annotations.NullMarked;
