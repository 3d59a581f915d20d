/**
 * Where results go: standard output, a file, or a folder of reports, without overwriting any input.
 * What the results say is decided elsewhere.
 */
@NullMarked
package io.github.openinspections.examples.cli.output;

import org.jspecify.annotations.NullMarked;
