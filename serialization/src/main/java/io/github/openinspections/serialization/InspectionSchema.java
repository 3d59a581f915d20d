package io.github.openinspections.serialization;

import io.github.openinspections.serialization.json.JsonOutput;
import io.github.openinspections.serialization.json.SchemaWriter;
import io.github.openinspections.serialization.json.binding.AcceptedFindingsBinding;
import io.github.openinspections.serialization.json.binding.Envelope;
import io.github.openinspections.serialization.json.binding.EnvelopeBinding;
import io.github.openinspections.serialization.json.binding.InspectionBinding;
import io.github.openinspections.serialization.json.binding.ReleaseComparisonBinding;
import io.github.openinspections.serialization.json.binding.ReleaseSeriesBinding;
import io.github.openinspections.serialization.json.binding.ValidationReportBinding;
import io.github.openinspections.serialization.mapping.MappingFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema (draft 2020-12) of the format, from the same tables that read and write. Also in
 * the jar as {@code META-INF/openinspections/inspection.schema.json}, {@code dataset.schema.json},
 * {@code report.schema.json}, {@code accepted.schema.json}, {@code diff.schema.json} and {@code
 * table-mapping.schema.json}. Beside them is {@code vocabulary.json}, the facts of the standard
 * vocabulary for programs in other languages, with {@code vocabulary.schema.json}.
 *
 * <p>The schema describes the shape. It cannot say that properties must not be duplicate, that
 * addresses must parse as {@link java.net.URI}, that the sums of a report must be the sums of its
 * parts, which bindings, scales and columns a mapping file can name, or what the reader's limits
 * are. Thread-safe.
 */
public final class InspectionSchema {
  private InspectionSchema() {}

  /** Returns the schema of one inspection. */
  public static String inspection() {
    return Texts.INSPECTION;
  }

  /** Returns the schema of an envelope or an array of inspections. */
  public static String dataset() {
    return Texts.DATASET;
  }

  /** Returns the schema of a validation report. */
  public static String report() {
    return Texts.REPORT;
  }

  /** Returns the schema of a file of accepted findings. */
  public static String acceptedFindings() {
    return Texts.ACCEPTED_FINDINGS;
  }

  /** Returns the schema of the comparison of two releases. */
  public static String diff() {
    return Texts.DIFF;
  }

  /** Returns the schema of several releases of a data set. */
  public static String releases() {
    return Texts.RELEASES;
  }

  /** Returns the schema of a mapping file. */
  public static String tableMapping() {
    return Texts.TABLE_MAPPING;
  }

  /** Made on first use. */
  private static final class Texts {
    private static final String INSPECTION =
        write(
            schema ->
                schema.document(
                    "urn:openinspections:1:inspection",
                    "Inspection",
                    () -> schema.reference(InspectionBinding.INSPECTION, false)));

    private static final String DATASET =
        write(
            schema ->
                schema.document(
                    "urn:openinspections:1:dataset",
                    "Data set of inspections",
                    () ->
                        schema.dataset(
                            EnvelopeBinding.ENVELOPE,
                            InspectionBinding.INSPECTION,
                            Envelope.FORMAT)));

    private static final String REPORT =
        write(
            schema ->
                schema.document(
                    "urn:openinspections:1:report",
                    "Report of what checking a data set found",
                    () -> schema.reference(ValidationReportBinding.REPORT, false)));

    private static final String ACCEPTED_FINDINGS =
        write(
            schema ->
                schema.document(
                    "urn:openinspections:1:accepted",
                    "Findings about a data set that were looked at and accepted",
                    () -> schema.reference(AcceptedFindingsBinding.ACCEPTED_FINDINGS, false)));

    private static final String DIFF =
        write(
            schema ->
                schema.document(
                    "urn:openinspections:1:diff",
                    "What changed from one release of a data set to the next",
                    () -> schema.reference(ReleaseComparisonBinding.COMPARISON, false)));

    private static final String RELEASES =
        write(
            schema ->
                schema.document(
                    "urn:openinspections:1:releases",
                    "What became of inspections through several releases of a data set",
                    () -> schema.reference(ReleaseSeriesBinding.SERIES, false)));

    private static final String TABLE_MAPPING =
        write(
            schema ->
                schema.document(
                    "urn:openinspections:1:table-mapping",
                    "How the rows of a table become inspections",
                    () -> schema.reference(MappingFile.MAPPING, false)));

    private static String write(Consumer<SchemaWriter> task) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (JsonGenerator out = JsonOutput.pretty(bytes)) {
        task.accept(new SchemaWriter(out));
      }
      bytes.write('\n');
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
