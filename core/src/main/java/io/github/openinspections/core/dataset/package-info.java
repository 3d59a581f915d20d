/**
 * A data set as it is read: a stream of entries, each one record, readable or not. Readers produce
 * entries and validators consume them, without knowing each other.
 */
@HouseStyle
@NullMarked
package io.github.openinspections.core.dataset;

import io.github.openinspections.core.text.HouseStyle;
import org.jspecify.annotations.NullMarked;
