/**
 * Checks a data set on a cluster: Spark brings each part of the data to a machine, the library's
 * own validator checks it there, and what it found is merged in Spark's tree into the report that
 * one machine would have made. Here is only what Spark and Hadoop need.
 */
@NullMarked
package io.github.openinspections.examples.spark;

import org.jspecify.annotations.NullMarked;
