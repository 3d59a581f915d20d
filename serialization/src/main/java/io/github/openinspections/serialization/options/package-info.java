/**
 * How data sets are read: the layout, the limits, who is told of progress and who may cancel.
 *
 * <p>These values have a floor of their own because both the readers that users call and the rooms
 * that do the reading need them. Nothing here reads anything, and nothing here may import another
 * room of this module.
 */
@HouseStyle
@NullMarked
package io.github.openinspections.serialization.options;

import io.github.openinspections.core.text.HouseStyle;
import org.jspecify.annotations.NullMarked;
