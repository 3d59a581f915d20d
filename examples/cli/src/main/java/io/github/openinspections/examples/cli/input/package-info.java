/**
 * Where data sets come from: files, standard input, and the one place that chooses a reader for
 * them.
 */
@NullMarked
package io.github.openinspections.examples.cli.input;

import org.jspecify.annotations.NullMarked;
