/**
 * Compares reading and checking with alternatives, and measures how they grow with the data. The
 * results are ratios of times measured in turns, because absolute times mean little on a shared
 * machine. Only measuring and printing belong here: contestants and data have packages of their
 * own, and the library does not depend on any of this.
 */
@NullMarked
package io.github.openinspections.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
