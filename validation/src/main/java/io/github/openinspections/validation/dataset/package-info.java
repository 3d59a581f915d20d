/**
 * Internal: what is kept of a data set so that its records can be compared after they are gone.
 *
 * <p>While records stream by, a {@link io.github.openinspections.validation.dataset.RecordIndex}
 * keeps a row of about a hundred bytes of each. At the end a {@link
 * io.github.openinspections.validation.dataset.DatasetView} brings the rows of all segments
 * together and answers what the rules ask. Not part of the public API.
 */
@NullMarked
package io.github.openinspections.validation.dataset;

import org.jspecify.annotations.NullMarked;
