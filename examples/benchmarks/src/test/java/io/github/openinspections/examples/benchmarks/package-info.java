/**
 * Tests that the benchmarks run and measure correctly, and guards on allocations and repeated work.
 * No test here depends on time.
 */
@NullMarked
package io.github.openinspections.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
