/** The measuring itself, held to account: it runs, it is right, and what it counts is guarded. */
@NullMarked
package io.github.openinspections.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
