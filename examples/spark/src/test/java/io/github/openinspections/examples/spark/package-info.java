/** Tests on a cluster of one machine with two threads. */
@NullMarked
package io.github.openinspections.examples.spark;

import org.jspecify.annotations.NullMarked;
