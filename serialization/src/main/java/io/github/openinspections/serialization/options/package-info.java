/**
 * How data sets are read: the layout, the limits, the progress listener and cancellation.
 *
 * <p>These values have their own package because both the readers that users call and the internal
 * packages that do the reading need them. Nothing here reads anything, and nothing here may import
 * another package of this module.
 */
@HouseStyle
@NullMarked
package io.github.openinspections.serialization.options;

import io.github.openinspections.core.text.HouseStyle;
import org.jspecify.annotations.NullMarked;
