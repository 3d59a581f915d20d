/**
 * The command line: checks data sets that somebody else made, converts tables to the open format
 * and shows how far the priority areas of a place have come.
 */
@NullMarked
package io.github.openinspections.examples.cli;

import org.jspecify.annotations.NullMarked;
