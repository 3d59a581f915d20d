/**
 * What surrounds a run: its streams, what a person sees on them, and the wish to stop. Nothing else
 * here knows whether somebody is watching.
 */
@NullMarked
package io.github.openinspections.examples.cli.terminal;

import org.jspecify.annotations.NullMarked;
