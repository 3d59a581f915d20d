/** Tests of what is written where. */
@NullMarked
package io.github.openinspections.examples.cli.history;

import org.jspecify.annotations.NullMarked;
