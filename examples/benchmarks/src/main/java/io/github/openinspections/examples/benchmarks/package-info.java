/**
 * Data sets of any size, made from a seed, and programs that measure reading and checking them. Not
 * part of the library.
 */
@NullMarked
package io.github.openinspections.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
