/**
 * The formats in which a validation report is written: {@code ReportFormat}, with JSON, SARIF and
 * text built in.
 *
 * <p>Any text in a report may come from a third party and is escaped here, format by format.
 * Reading a report back does not enter.
 */
@NullMarked
package io.github.openinspections.serialization.report;

import org.jspecify.annotations.NullMarked;
