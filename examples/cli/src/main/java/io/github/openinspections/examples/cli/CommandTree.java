package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.examples.cli.terminal.Terminal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The commands by name. To start quickly, only the requested command is created, unless help,
 * completion or a misspelling needs all of them.
 */
@Command(
    name = "inspections",
    description = "Checks, converts and shows inspections of children's services.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 nothing found at or above --fail-on, 1 something found or not readable,"
          + " 2 the command failed,"
          + " 3 no inspection is in the area asked for."
    })
final class CommandTree {
  private static final String COMPLETION = "generate-completion";

  /** Of all commands; it is read from the arguments before there is a tree. */
  @Option(
      names = SpokenLanguage.OPTION,
      paramLabel = "TAG",
      converter = SpokenLanguage.class,
      scope = ScopeType.INHERIT,
      description =
          "Language of what people read, such as cy, if a translation is on the class path"
              + " (default: English).")
  @SuppressWarnings("UnusedVariable")
  private Language language = Language.english();

  private CommandTree() {}

  static CommandLine of(Terminal terminal, String... arguments) {
    Map<String, Supplier<Object>> commands = commands(terminal);
    if (arguments.length > 0 && commands.containsKey(arguments[0])) {
      commands.keySet().retainAll(Set.of(arguments[0]));
    } else {
      commands.put(COMPLETION, GenerateCompletion::new);
    }
    CommandLine tree = new CommandLine(new CommandTree());
    commands.forEach((name, command) -> tree.addSubcommand(name, command.get()));
    return CommandTexts.in(terminal.words().language(), tree);
  }

  /** Returns the tree of all commands, in English. */
  static CommandLine all(Terminal terminal) {
    CommandLine tree = new CommandLine(new CommandTree());
    commands(terminal).forEach((name, command) -> tree.addSubcommand(name, command.get()));
    tree.addSubcommand(COMPLETION, new GenerateCompletion());
    return tree;
  }

  private static Map<String, Supplier<Object>> commands(Terminal terminal) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(terminal));
    commands.put("accept", () -> new AcceptCommand(terminal));
    commands.put("convert", () -> new ConvertCommand(terminal));
    commands.put("history", () -> new HistoryCommand(terminal));
    commands.put("latest", () -> new LatestCommand(terminal));
    commands.put("grades", () -> new GradesCommand(terminal));
    commands.put("open-areas", () -> new OpenAreasCommand(terminal));
    commands.put("deadlines", () -> new DeadlinesCommand(terminal));
    commands.put("profile", () -> new ProfileCommand(terminal));
    commands.put("describe", () -> new DescribeCommand(terminal));
    commands.put("diff", () -> new DiffCommand(terminal));
    commands.put("releases", () -> new ReleasesCommand(terminal));
    commands.put("rules", () -> new RulesCommand(terminal));
    commands.put("schema", () -> new SchemaCommand(terminal));
    commands.put("mappings", () -> new MappingsCommand(terminal));
    commands.put("serve", () -> new ServeCommand(terminal));
    return commands;
  }
}
