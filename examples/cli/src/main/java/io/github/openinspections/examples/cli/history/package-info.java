/** Histories of inspections as text for people. */
@NullMarked
package io.github.openinspections.examples.cli.history;

import org.jspecify.annotations.NullMarked;
