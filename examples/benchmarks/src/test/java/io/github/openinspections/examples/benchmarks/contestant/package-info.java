/** Every contestant does what it says. */
@NullMarked
package io.github.openinspections.examples.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;
