package io.github.openinspections.examples.cli;

import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.InspectionSchema;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schemas and the JSON-LD context. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (2020-12) of the format, or its JSON-LD context.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
  /** What a schema describes. */
  enum Subject {
    DATASET,
    INSPECTION,
    REPORT,
    ACCEPTED,
    DIFF,
    RELEASES,
    MAPPING,
    CONTEXT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Option(
      names = "--of",
      paramLabel = "SUBJECT",
      description = "What to describe: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Subject subject = Subject.DATASET;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    String schema =
        switch (subject) {
          case DATASET -> InspectionSchema.dataset();
          case INSPECTION -> InspectionSchema.inspection();
          case REPORT -> InspectionSchema.report();
          case ACCEPTED -> InspectionSchema.acceptedFindings();
          case DIFF -> InspectionSchema.diff();
          case RELEASES -> InspectionSchema.releases();
          case MAPPING -> InspectionSchema.tableMapping();
          case CONTEXT -> InspectionSchema.context();
        };
    Output.standard(terminal).write(out -> out.write(schema.getBytes(StandardCharsets.UTF_8)));
    return ExitCode.CLEAN;
  }
}
