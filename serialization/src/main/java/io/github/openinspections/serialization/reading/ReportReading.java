package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.List;
import java.util.Optional;

/** What reading a report gave: the report, or the problems that kept it from being one. */
public record ReportReading(Optional<ValidationReport> report, List<Problem> problems) {}
