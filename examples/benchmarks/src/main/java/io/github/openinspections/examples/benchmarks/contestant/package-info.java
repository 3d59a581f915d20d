/**
 * Ways of reading and checking the same bytes in one thread, from the practical minimum to the
 * alternatives in use. Each says what it leaves out, and its results are verified before it is
 * timed. Nothing here measures.
 */
@NullMarked
package io.github.openinspections.examples.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;
