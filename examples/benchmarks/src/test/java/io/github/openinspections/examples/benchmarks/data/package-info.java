/** Tests that the generated data is as documented. Contestants do not belong here. */
@NullMarked
package io.github.openinspections.examples.benchmarks.data;

import org.jspecify.annotations.NullMarked;
