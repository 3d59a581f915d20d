/**
 * Histories of inspections as text for a terminal. Only wording and layout belong here: what
 * happened comes from the core, and pages are in {@code html}.
 */
@NullMarked
package io.github.openinspections.examples.cli.history;

import org.jspecify.annotations.NullMarked;
