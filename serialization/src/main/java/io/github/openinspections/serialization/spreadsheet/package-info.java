/**
 * Internal: the rows of spreadsheets (XLSX and ODS) as texts. Both are XML in a ZIP file; they are
 * read with what the JDK has, row by row, within limits: no document type, no external entity, no
 * formula is evaluated, and nothing is trusted that the file says about its own size.
 *
 * <p>It knows neither mappings nor rules.
 */
@NullMarked
package io.github.openinspections.serialization.spreadsheet;

import org.jspecify.annotations.NullMarked;
