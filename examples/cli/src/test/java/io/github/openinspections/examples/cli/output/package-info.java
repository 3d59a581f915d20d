/** Tests of what is written where. */
@NullMarked
package io.github.openinspections.examples.cli.output;

import org.jspecify.annotations.NullMarked;
