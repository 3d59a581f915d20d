/**
 * The command line: one class per command, and the options and choices that only commands need.
 * Commands decide what to read, what to write and which exit code to return; reading, writing and
 * presentation belong in the packages below, and nothing here is a library for others.
 */
@NullMarked
package io.github.openinspections.examples.cli;

import org.jspecify.annotations.NullMarked;
