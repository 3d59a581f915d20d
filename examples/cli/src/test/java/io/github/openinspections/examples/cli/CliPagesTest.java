package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages show no command and no option that does not exist. */
class CliPagesTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^|`)inspections ([a-z-]+)([^`|\\n]*)");
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "examples/README.md"})
  void everyCommandHasTheOptionsThatAPageShows(String page) throws IOException {
    String text = Files.readString(Path.of("..", "..").resolve(page));
    List<MatchResult> commands = COMMAND.matcher(text).results().toList();
    assertThat(commands).hasSizeGreaterThan(5);
    for (MatchResult command : commands) {
      Ran help = Ran.with(command.group(1), "--help");
      assertThat(help.code()).as(command.group()).isZero();
      OPTION
          .matcher(command.group(2))
          .results()
          .forEach(option -> assertThat(help.out()).as(command.group()).contains(option.group()));
    }
  }
}
