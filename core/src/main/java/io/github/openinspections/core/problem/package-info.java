/**
 * What is wrong with a data set, where, and which rule says so: problems, their severities and
 * positions, and the report that gathers them. Problems are values, not exceptions.
 */
@HouseStyle
@NullMarked
package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.HouseStyle;
import org.jspecify.annotations.NullMarked;
