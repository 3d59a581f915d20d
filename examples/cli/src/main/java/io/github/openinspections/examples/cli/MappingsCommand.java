package io.github.openinspections.examples.cli;

import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.output.Columns;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.published.PublishedTables;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the published tables that can be read. */
@Command(
    name = "mappings",
    description = "Lists the published tables that can be read, with their names for --mapping.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class MappingsCommand implements Callable<Integer> {
  private final Terminal terminal;

  MappingsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    Columns columns = new Columns();
    PublishedTables.all().forEach(table -> columns.row(table.name(), table.title()));
    Output.standard(terminal).write(columns);
    return ExitCode.CLEAN;
  }
}
