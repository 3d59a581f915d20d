/**
 * Dates as reports print them: often a month, sometimes a year, never with a time of day. The types
 * of {@code java.time} need a day; these never invent one and compare only as far as both sides are
 * known. No clock, no locale and no type of the field is known here.
 */
@NullMarked
package io.github.openinspections.core.time;

import org.jspecify.annotations.NullMarked;
