/**
 * Internal: combines what was found in the segments of a data set into one report, the same however
 * the data set was split.
 *
 * <p>The public validators use these classes and hide them. How a rule checks a record belongs to
 * {@code validation.record}; what is kept to compare records belongs to {@code validation.dataset}.
 */
@NullMarked
package io.github.openinspections.validation.report;

import org.jspecify.annotations.NullMarked;
