package io.github.openinspections.serialization;

import io.github.openinspections.serialization.json.ContextWriter;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema (draft 2020-12) of the format, from the same tables that read and write. Also in
 * the jar as {@code META-INF/openinspections/inspection.schema.json}, {@code dataset.schema.json},
 * {@code report.schema.json}, {@code accepted.schema.json}, {@code diff.schema.json} and {@code
 * table-mapping.schema.json}. Beside them is {@code vocabulary.json}, the facts of the standard
 * vocabulary for programs in other languages, with {@code vocabulary.schema.json}, and {@code
 * context.jsonld}, which makes the format linked data.
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

  /**
   * Returns the JSON-LD 1.1 context of a data set and of an inspection, the same as {@code
   * context.jsonld}. What the format defines expands and compacts without loss. Codes are terms of
   * their vocabularies, dates and periods have the datatype of EDTF, lists keep their order.
   * Identifiers of other systems are JSON literals, because their names are no terms.
   *
   * <p>Properties that the format does not define are properties of {@code
   * urn:openinspections:1:extension/}. JSON-LD loses what it has no form for, such as null, a list
   * of one or a list in a list; {@link #context(Set, Set)} keeps it.
   *
   * <p>A name that begins with {@code "@"} is an instruction to a JSON-LD processor: a record whose
   * property {@code "@context"} says so gives the terms another meaning, and may have an address
   * fetched. Take such properties out of records of others before you link them.
   */
  public static String context() {
    return context(Set.of(), Set.of());
  }

  /**
   * Returns the JSON-LD 1.1 context of a data set that has properties which the format does not
   * define. They are kept as JSON literals.
   *
   * <p>Some things JSON-LD cannot keep: a property whose name is blank, begins with {@code "_:"},
   * is {@code "@"} and letters, or has a colon or a slash and is no address; a code that begins
   * with {@code "_:"} or is {@code "@"} and letters; and, when compacted, a list directly in a
   * list.
   *
   * @param literals names of properties
   * @param lists names of properties whose values are lists
   */
  public static String context(Set<String> literals, Set<String> lists) {
    return write(
        out ->
            new ContextWriter(out, new TreeSet<>(literals), new TreeSet<>(lists))
                .document(InspectionBinding.INSPECTION, EnvelopeBinding.ENVELOPE));
  }

  private static String write(Consumer<JsonGenerator> task) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JsonOutput.pretty(bytes)) {
      task.accept(out);
    }
    bytes.write('\n');
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Made on first use. */
  private static final class Texts {
    private static final String INSPECTION =
        schema(
            schema ->
                schema.document(
                    "urn:openinspections:1:inspection",
                    "Inspection",
                    () -> schema.reference(InspectionBinding.INSPECTION, false)));

    private static final String DATASET =
        schema(
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
        schema(
            schema ->
                schema.document(
                    "urn:openinspections:1:report",
                    "Report of what checking a data set found",
                    () -> schema.reference(ValidationReportBinding.REPORT, false)));

    private static final String ACCEPTED_FINDINGS =
        schema(
            schema ->
                schema.document(
                    "urn:openinspections:1:accepted",
                    "Findings about a data set that were looked at and accepted",
                    () -> schema.reference(AcceptedFindingsBinding.ACCEPTED_FINDINGS, false)));

    private static final String DIFF =
        schema(
            schema ->
                schema.document(
                    "urn:openinspections:1:diff",
                    "What changed from one release of a data set to the next",
                    () -> schema.reference(ReleaseComparisonBinding.COMPARISON, false)));

    private static final String RELEASES =
        schema(
            schema ->
                schema.document(
                    "urn:openinspections:1:releases",
                    "What became of inspections through several releases of a data set",
                    () -> schema.reference(ReleaseSeriesBinding.SERIES, false)));

    private static final String TABLE_MAPPING =
        schema(
            schema ->
                schema.document(
                    "urn:openinspections:1:table-mapping",
                    "How the rows of a table become inspections",
                    () -> schema.reference(MappingFile.MAPPING, false)));

    private static String schema(Consumer<SchemaWriter> task) {
      return write(out -> task.accept(new SchemaWriter(out)));
    }
  }
}
