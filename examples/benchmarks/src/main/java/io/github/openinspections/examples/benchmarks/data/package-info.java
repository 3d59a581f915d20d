/**
 * The data to measure with: records, files and tables of any size, the same in every run. Nothing
 * here reads, checks or measures.
 */
@NullMarked
package io.github.openinspections.examples.benchmarks.data;

import org.jspecify.annotations.NullMarked;
