/**
 * What became of inspections: each original inspection with the reviews that followed it up, and
 * each priority area with what every review said about it.
 *
 * <p>This package exists because no single record has the whole story. It holds values that are
 * derived from inspections, and nothing that is read from a file: no parsing, no rules, no text for
 * people. It depends on the types of a record; they never depend on it.
 */
@NullMarked
@HouseStyle
@Serial.AllStructural
package io.github.openinspections.core.history;

import io.github.openinspections.core.text.HouseStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
