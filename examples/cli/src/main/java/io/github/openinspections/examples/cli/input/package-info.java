/**
 * Where data sets come from: files, standard input, and the choice of a reader for them. Checking,
 * converting and output stay outside.
 */
@NullMarked
package io.github.openinspections.examples.cli.input;

import org.jspecify.annotations.NullMarked;
