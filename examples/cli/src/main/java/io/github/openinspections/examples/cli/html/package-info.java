/**
 * The pages for people who do not work with JSON: what checking a data set found, and what became
 * of the inspections of a place. One file each that asks the network for nothing, with every text
 * of a third party escaped, cut to a sane length and shown for what it is.
 */
@NullMarked
package io.github.openinspections.examples.cli.html;

import org.jspecify.annotations.NullMarked;
