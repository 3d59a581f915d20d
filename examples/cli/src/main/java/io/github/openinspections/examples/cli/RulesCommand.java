package io.github.openinspections.examples.cli;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.output.Columns;
import io.github.openinspections.examples.cli.output.Output;
import io.github.openinspections.examples.cli.terminal.Terminal;
import io.github.openinspections.examples.html.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the rules, or explains one. */
@Command(
    name = "rules",
    description = "Lists the rules, or explains one.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "The rule to explain, such as PRG-001.")
  private Optional<String> id = Optional.empty();

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Failure {
    List<RuleInfo> rules =
        StandardBook.BOOK.infos().stream().map(terminal.words().language()::translate).toList();
    Output.standard(terminal).write(id.isPresent() ? explained(rules, id.get()) : listed(rules));
    return ExitCode.CLEAN;
  }

  private static Columns listed(List<RuleInfo> rules) {
    Columns columns = new Columns();
    for (RuleInfo rule : rules) {
      columns.row(rule.id(), rule.severity().toString(), rule.title());
    }
    return columns;
  }

  private Columns explained(List<RuleInfo> rules, String id) throws Failure {
    RuleInfo rule =
        rules.stream()
            .filter(known -> known.id().equalsIgnoreCase(id))
            .findFirst()
            .orElseThrow(() -> unknown(rules, id));
    Columns columns = new Columns();
    columns.row(rule.id(), rule.title());
    Words words = terminal.words();
    columns.row(words.of("answer.rule.severity"), rule.severity().toString());
    columns.row(words.of("answer.rule.about"), rule.about());
    columns.row(words.of("answer.rule.since"), rule.since());
    columns.row(words.of("answer.rule.why"), rule.rationale());
    rule.remedy().ifPresent(remedy -> columns.row(words.of("answer.rule.remedy"), remedy));
    return columns;
  }

  private static Failure unknown(List<RuleInfo> rules, String id) {
    return new Failure(
        Said.of("unknown-id", "rule", id)
            .near(NearWord.of(id, rules.stream().map(RuleInfo::id).toList())));
  }
}
