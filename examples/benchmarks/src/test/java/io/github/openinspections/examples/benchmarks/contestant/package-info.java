/** Tests that every contestant computes what it claims. How fast it is does not belong here. */
@NullMarked
package io.github.openinspections.examples.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;
