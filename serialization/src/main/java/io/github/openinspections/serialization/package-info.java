/**
 * Reading and writing of inspections. The readers are total: bad data is answered with problems
 * that say what is wrong, where, and what was expected, never with an exception, and one bad record
 * never stops the next. Exceptions are for the caller's mistakes and for lost files.
 */
@HouseStyle
@NullMarked
package io.github.openinspections.serialization;

import io.github.openinspections.core.form.HouseStyle;
import org.jspecify.annotations.NullMarked;
