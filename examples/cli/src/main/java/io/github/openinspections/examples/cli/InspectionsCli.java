package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.terminal.Interrupt;
import io.github.openinspections.examples.cli.terminal.SystemTerminal;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.examples.cli.terminal.TerminalText;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the command line. */
public final class InspectionsCli {
  private InspectionsCli() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Interrupt interrupt = Interrupt.listen();
    int code = ExitCode.FAILED;
    try {
      code = run(SystemTerminal.open(interrupt::requested), arguments);
    } finally {
      interrupt.exit(code);
    }
  }

  /** Runs a command and returns its exit code. */
  static int run(Terminal terminal, String... arguments) {
    Language language = Language.english();
    try {
      language = SpokenLanguage.of(List.of(arguments));
      return execute(terminal.in(language), arguments);
    } catch (OutOfMemoryError full) {
      long most = Runtime.getRuntime().maxMemory() >> 20;
      terminal.in(language).say(Said.of("memory", "most", most));
    } catch (Error broken) {
      terminal.in(language).say(Said.of("internal", "error", broken));
    }
    return ExitCode.FAILED;
  }

  private static int execute(Terminal terminal, String... arguments) {
    PrintWriter out = writer(terminal.out());
    int code = execute(terminal, out, arguments);
    // Help and completion are printed by picocli, to a writer that keeps its failures to itself.
    if (out.checkError()) {
      terminal.say(Said.of("standard-output-lost"));
      return ExitCode.FAILED;
    }
    return code;
  }

  private static int execute(Terminal terminal, PrintWriter out, String... arguments) {
    return CommandTree.of(terminal, arguments)
        .setOut(out)
        .setErr(writer(terminal.err()))
        .setColorScheme(Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        // An argument such as @name is a file name, not a file of arguments.
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, given) -> misused(terminal, wrong, given))
        .setExecutionStrategy(given -> executed(terminal, given))
        .setExecutionExceptionHandler((failed, command, given) -> failed(terminal, failed))
        .execute(arguments);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /**
   * Prints what is wrong as plain text: it repeats arguments, which picocli would read as markup.
   */
  private static int misused(Terminal terminal, ParameterException wrong, String[] given) {
    CommandLine command = wrong.getCommandLine();
    if (given.length == 0) {
      command.usage(command.getErr());
      return ExitCode.FAILED;
    }
    terminal.say(new Misuse(command, List.of(given), terminal.words()).of(wrong));
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String near = String.join(", ", unmatched.getSuggestions());
      if (!near.isEmpty()) {
        terminal.say(Said.of("near", "near", near));
      }
    }
    String help = command.getCommandSpec().qualifiedName() + " --help";
    terminal.err().println(Said.of("usage", "command", TerminalText.of(help)).in(terminal.words()));
    return ExitCode.FAILED;
  }

  private static int executed(Terminal terminal, ParseResult given) {
    Optional<Said> overwritten = KeptFiles.overwritten(given);
    if (overwritten.isPresent()) {
      terminal.say(overwritten.get());
      return ExitCode.FAILED;
    }
    return new RunLast().execute(given);
  }

  private static int failed(Terminal terminal, Exception failed) {
    if (failed instanceof Failure failure) {
      terminal.say(failure);
    } else if (failed instanceof UncheckedIOException lost) {
      terminal.say(Failure.of(terminal.words().of("message.reading"), lost));
    } else {
      terminal.say(Said.of("internal", "error", failed));
    }
    return ExitCode.FAILED;
  }
}
