/**
 * Checks a data set on a cluster: Spark distributes the parts of the data, the validator of the
 * library checks each part, and the partial reports are merged into the report that one machine
 * would have written. Only code that Spark and Hadoop need belongs here; reading, rules and merging
 * are in the libraries.
 */
@NullMarked
package io.github.openinspections.examples.spark;

import org.jspecify.annotations.NullMarked;
