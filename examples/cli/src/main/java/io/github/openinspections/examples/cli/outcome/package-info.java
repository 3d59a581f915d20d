/**
 * How a run ends: its exit code, and why a command failed. Every package may use this one; it uses
 * none of them and prints nothing.
 */
@NullMarked
package io.github.openinspections.examples.cli.outcome;

import org.jspecify.annotations.NullMarked;
