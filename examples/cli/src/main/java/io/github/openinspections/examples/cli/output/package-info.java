/**
 * Where results go: standard output, a file, or a folder of reports, without writing over anything
 * that was read.
 */
@NullMarked
package io.github.openinspections.examples.cli.output;

import org.jspecify.annotations.NullMarked;
