/**
 * Measures reading and checking against other ways of doing the same, and how they grow with the
 * data. What counts are ratios of times that were taken in turn: absolute times say little on a
 * machine that is shared. Not part of the library.
 */
@NullMarked
package io.github.openinspections.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
