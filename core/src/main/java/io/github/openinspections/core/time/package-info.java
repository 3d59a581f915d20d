/**
 * Dates as reports print them: often a month, sometimes a year, never with a time of day. They
 * compare only as far as both sides go.
 */
@NullMarked
package io.github.openinspections.core.time;

import org.jspecify.annotations.NullMarked;
