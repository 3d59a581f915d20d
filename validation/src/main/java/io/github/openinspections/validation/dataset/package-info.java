/**
 * Internal: what is kept of a data set to compare its records after they have been read.
 *
 * <p>While records are read, a {@link io.github.openinspections.validation.dataset.RecordIndex}
 * keeps a row of about a hundred bytes for each. At the end, a {@link
 * io.github.openinspections.validation.dataset.DatasetView} combines the rows of all segments and
 * answers the questions of the rules. The rules themselves are in {@code validation.rules}; whole
 * records are never kept here. Not part of the public API.
 */
@NullMarked
package io.github.openinspections.validation.dataset;

import org.jspecify.annotations.NullMarked;
