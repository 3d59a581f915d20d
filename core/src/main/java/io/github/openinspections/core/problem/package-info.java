/**
 * What is wrong with a data set, where, and which rule says so: problems, their severities and
 * positions, and the report that collects them. Problems are values, not exceptions. Readers and
 * validators share these types, so this package knows no rule, no file format and no type of a
 * record.
 */
@HouseStyle
@Serial.AllStructural
@NullMarked
package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.HouseStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
