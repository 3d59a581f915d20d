/**
 * Counts what a data set holds: the profile that is in every report. The values are in {@code
 * core.problem} with the rest of a report; this package looks into records and counts.
 */
@NullMarked
package io.github.openinspections.core.profile;

import org.jspecify.annotations.NullMarked;
