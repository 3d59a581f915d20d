/** What is measured on: records, files and tables of any size, the same for everybody. */
@NullMarked
package io.github.openinspections.examples.benchmarks.data;

import org.jspecify.annotations.NullMarked;
