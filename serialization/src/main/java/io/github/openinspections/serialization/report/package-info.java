/**
 * The formats in which a validation report is written: {@code ReportFormat}, and JSON, SARIF and
 * text as the first of them.
 *
 * <p>Whatever stands in a report is data of third parties and is escaped here, format by format.
 * Reading a report back does not enter.
 */
@NullMarked
package io.github.openinspections.serialization.report;

import org.jspecify.annotations.NullMarked;
