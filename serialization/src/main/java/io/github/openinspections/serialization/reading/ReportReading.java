package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.List;
import java.util.Optional;

/** The result of reading a report: the report, or the problems that prevented it. */
public record ReportReading(Optional<ValidationReport> report, List<Problem> problems) {}
