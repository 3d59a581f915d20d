/** How a run ends: its exit code, and why nothing could be made of what was asked for. */
@NullMarked
package io.github.openinspections.examples.cli.outcome;

import org.jspecify.annotations.NullMarked;
