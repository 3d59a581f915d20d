/**
 * Tests on a cluster of one machine with two threads. Every report is compared with that of the
 * command line; what the report says is tested in the libraries.
 */
@NullMarked
package io.github.openinspections.examples.spark;

import org.jspecify.annotations.NullMarked;
