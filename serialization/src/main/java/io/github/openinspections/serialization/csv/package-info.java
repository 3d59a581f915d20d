/**
 * How a table becomes inspections: which columns there are, what their cells mean, which words say
 * that there is nothing, and how ids are made.
 *
 * <p>The public data sets of this field are tables of which the column names, date formats and
 * grade words change from year to year and from publisher to publisher; a {@code TableMapping}
 * gathers what is known of one family of them. Parsing does not enter (that is {@code
 * serialization.table}), and neither does what one publisher does (that is {@code
 * serialization.published}).
 */
@NullMarked
package io.github.openinspections.serialization.csv;

import org.jspecify.annotations.NullMarked;
