/**
 * What changed between two records of one inspection, or between two releases of a data set: the
 * one place that decides whether values are the same, differ in spelling, say more or contradict
 * each other.
 */
@NullMarked
package io.github.openinspections.core.release;

import org.jspecify.annotations.NullMarked;
