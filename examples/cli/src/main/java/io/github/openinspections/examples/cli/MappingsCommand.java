package io.github.openinspections.examples.cli;

import io.github.openinspections.examples.cli.input.TableFile;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.output.Columns;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.published.PublishedTables;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the published tables that can be read, or drafts the mapping of another. */
@Command(
    name = "mappings",
    description =
        "Lists the published tables that can be read, with their names for --mapping, or drafts the mapping file of another table.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class MappingsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--draft",
      paramLabel = "TABLE",
      description =
          "Table (CSV) for whose header a mapping file is drafted on standard output, to be corrected by hand.")
  private Optional<String> table = Optional.empty();

  MappingsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    if (table.isPresent()) {
      TableMapping draft = TableFile.draft(table.get(), terminal);
      Output.standard(terminal).writeJson(draft::write);
      return ExitCode.CLEAN;
    }
    Columns columns = new Columns();
    PublishedTables.all().forEach(table -> columns.row(table.name(), title(table)));
    Output.standard(terminal).write(columns);
    return ExitCode.CLEAN;
  }

  private String title(TableMapping table) {
    return terminal.words().language().text(key(table)).orElse(table.title());
  }

  /** Returns the key of the title of a published table. */
  static String key(TableMapping table) {
    return "mapping." + table.name();
  }
}
