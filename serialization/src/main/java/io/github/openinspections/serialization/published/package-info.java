/**
 * The tables that inspectorates and others publish: one mapping for each family, detected from the
 * header.
 *
 * <p>What is known about one publisher's columns, words and ids belongs here and nowhere else. How
 * a table becomes inspections does not enter: that is {@code serialization.csv}.
 */
@NullMarked
package io.github.openinspections.serialization.published;

import org.jspecify.annotations.NullMarked;
