/**
 * Tables of inspections: how the columns of a table become an inspection, and the tables that are
 * published. The public data sets of this field are tables of which the column names, date forms
 * and grade words change from year to year and from publisher to publisher; a {@code TableMapping}
 * gathers what is known of one family of them.
 */
@NullMarked
package io.github.openinspections.serialization.csv;

import org.jspecify.annotations.NullMarked;
