/**
 * What a catalogue says of a data set: its title, its coverage and its file, as DCAT 3 and
 * schema.org in Turtle or JSON-LD. What is written is a tree of {@link
 * io.github.openinspections.examples.cli.describe.Node}s, so that both formats say the same.
 */
@NullMarked
package io.github.openinspections.examples.cli.describe;

import org.jspecify.annotations.NullMarked;
