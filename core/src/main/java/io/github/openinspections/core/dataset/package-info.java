/**
 * A data set as it is read: a stream of entries, each of them one record, readable or not. Readers
 * produce entries and validators consume them; this package exists so that the two need not know
 * each other. It knows neither JSON nor CSV, and no rule.
 */
@HouseStyle
@Serial.AllStructural
@NullMarked
package io.github.openinspections.core.dataset;

import io.github.openinspections.core.text.HouseStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
