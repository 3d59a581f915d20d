/**
 * The formats in which a validation report is written: {@code ReportFormat}, with JSON, SARIF and
 * text built in; and the file of findings that were accepted, which is read here too.
 *
 * <p>Any text in a report may come from a third party and is escaped here, format by format.
 * Reading a report back does not enter.
 */
@NullMarked
package io.github.openinspections.serialization.report;

import org.jspecify.annotations.NullMarked;
