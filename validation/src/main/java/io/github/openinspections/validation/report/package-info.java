/**
 * Internal: from what was found in the segments of a data set to one report, whatever the segments
 * were.
 *
 * <p>The public validators hold these classes and hide them. How a rule checks a record does not
 * enter (that is {@code validation.record}), and neither does what is kept to compare records (that
 * is {@code validation.dataset}).
 */
@NullMarked
package io.github.openinspections.validation.report;

import org.jspecify.annotations.NullMarked;
