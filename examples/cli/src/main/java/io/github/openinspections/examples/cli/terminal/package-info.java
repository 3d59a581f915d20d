/**
 * The surroundings of a run: its streams, what a person sees on them, and the request to stop. No
 * other package uses the system streams or asks whether anybody is watching.
 */
@NullMarked
package io.github.openinspections.examples.cli.terminal;

import org.jspecify.annotations.NullMarked;
