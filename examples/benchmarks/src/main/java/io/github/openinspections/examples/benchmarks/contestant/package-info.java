/**
 * Ways of reading and checking the same bytes in one thread, from the least that anybody can do to
 * what others use. Each says what it leaves out, and is checked before it is timed.
 */
@NullMarked
package io.github.openinspections.examples.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;
