/**
 * How a table becomes inspections: the columns, the meaning of their cells, the words for an empty
 * cell, and how ids are made.
 *
 * <p>The public data sets of this field are tables whose column names, date formats and grade words
 * change from year to year and from publisher to publisher; a {@code TableMapping} collects what is
 * known about one family of them. Parsing does not enter (that is {@code serialization.table}), and
 * neither does what one publisher does (that is {@code serialization.published}).
 */
@NullMarked
package io.github.openinspections.serialization.csv;

import org.jspecify.annotations.NullMarked;
