package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.examples.cli.terminal.TerminalEnd;
import io.github.openinspections.examples.html.CheckedPage;
import io.github.openinspections.examples.html.DropLimits;
import io.github.openinspections.examples.html.DropServer;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a page to drop files on to the browsers of this computer. */
@Command(
    name = "serve",
    description =
        "Shows a page in the browser of this computer: files that are dropped on it are checked,"
            + " and nothing of them is kept. Prints the address; ends with Ctrl-C or with its"
            + " input.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
  private static final long DEFAULT_MEGABYTES = 100;
  private static final long MOST_MEGABYTES = 1024;

  private final Terminal terminal;

  @Mixin private ChosenRules rules = new ChosenRules();

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description =
          "Maximum size of what is sent at once, in megabytes (default: ${DEFAULT-VALUE}); after"
              + " decompression eight times that.")
  private long megabytes = DEFAULT_MEGABYTES;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
      throw new Failure(Said.of("max-size", "most", MOST_MEGABYTES, "found", megabytes));
    }
    DropLimits limits = DropLimits.ofMegabytes(megabytes);
    Language language = terminal.words().language();
    DatasetValidator validator = DatasetValidator.of(rules.book()).in(language);
    ReadOptions options = ReadOptions.DEFAULT.withCancelled(terminal.cancelled());
    CheckedPage check = new CheckedPage(options, validator::validate, limits, language);
    try (DropServer server = DropServer.start(check, limits, language)) {
      Output.standard(terminal)
          .write(out -> out.write((server.address() + "\n").getBytes(StandardCharsets.UTF_8)));
      terminal.say(Said.of("open-address"));
      TerminalEnd.await(terminal);
    } catch (IOException noPort) {
      throw Failure.of("serve", noPort);
    }
    return ExitCode.CLEAN;
  }
}
