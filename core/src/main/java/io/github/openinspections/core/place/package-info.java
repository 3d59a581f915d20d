/**
 * Which place a record means, under whichever of its names and codes: "Barnsley Metropolitan
 * Borough Council", {@code E08000016} and {@code E08000038} are one place.
 *
 * <p>This package exists because sources name one council in many ways, and every question across
 * records needs one answer. It reads the types of a record and the vocabulary; a record is never
 * changed, and its areas stay as printed.
 */
@NullMarked
@HouseStyle
package io.github.openinspections.core.place;

import io.github.openinspections.core.text.HouseStyle;
import org.jspecify.annotations.NullMarked;
