/** What is measured on is what it is said to be. */
@NullMarked
package io.github.openinspections.examples.benchmarks.data;

import org.jspecify.annotations.NullMarked;
