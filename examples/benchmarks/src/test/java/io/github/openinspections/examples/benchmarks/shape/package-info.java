/** Tests of the shapes of records that are tried for hostile time. */
@NullMarked
package io.github.openinspections.examples.benchmarks.shape;

import org.jspecify.annotations.NullMarked;
