package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.examples.cli.terminal.SystemTerminal;
import io.github.openinspections.serialization.published.PublishedTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Every command, its help, its usual answers and its errors: in the pseudo-language, no word is
 * outside the brackets but those that the input or the command line holds.
 */
class EveryCommandLanguageTest {
  private static final String TABLE = "Reference,Place\nR1,P1\n,P2\n";
  private static final String MAPPING =
      """
      {"name": "visits", "title": "VISITS", "type": "inspection",
       "ids": [{"beginning": "visits", "columns": ["Reference"]}],
       "columns": [
         {"header": "Reference", "required": true, "becomes": "identifiers: county-reference"},
         {"header": "Place", "becomes": "areas: name"}]}
      """;
  private static final String BROKEN = MAPPING.replace("areas: name", "ariaz: nehm");

  private static final String REFUSED =
      MAPPING.replace("\"areas: name\"", "\"followUp: covers\", \"separator\": \"\"");

  /** No part of it is right. */
  private static final String FACTS =
      "iid: x1\nlevel: a1 | l9\nlevel: a2 | number=\nlabel: a3 | Gud | from=soon\nkind: lader\nnote: ladder, direction or reading-aid\n";

  /** What each line prints is for people, unless it begins with a bar: then only its messages. */
  private static final String LINES =
      """
      --version
      --language=qps
      chekc x
      --nothing
      check
      check -
      check NOFILE
      check FOLDER
      check --report
      check --report --today -
      check --report=pdf -
      check --fail-on=some -
      check --timelines=x -
      check --jobs=many -
      check --jobs=0 -
      check --today=May -
      check --today=2020-01-01 --today=2020-01-01 -
      check --as-of=May -
      check --nothing -
      check --rules=NOFILE -
      check --rules=DATA -
      check --accepted=NOFILE -
      check --accepted=DATA -
      check --mapping=BROKEN.json TABLE
      check --mapping=REFUSED.json TABLE
      check --facts=NOFILE -
      check --facts=FACTS -
      check --for=publisher -
      check --output=- - -
      check --sarif-log=- -
      check --output=- - DATA
      convert --to=csv --output=- -
      accept
      accept --rule=INS-001 --reason=X -
      accept --rule=INS-001 --reason=X NOFILE
      convert -
      convert --to=csv -
      |convert --to=ndjson -
      |convert --to=ndjson DATA@2017
      |convert --to=ndjson --mapping=MAPPING.json TABLE
      convert --to=csv --output=FOLDER -
      convert --to=pdf -
      history
      history -
      history --since=May -
      latest
      latest -
      latest --area=Barnsley -
      grades
      grades --area=Barnsley -
      grades --area=Bolton -
      open-areas
      open-areas -
      deadlines
      deadlines -
      deadlines --ics --report=json -
      profile
      profile -
      profile NOFILE
      describe
      |describe -
      describe --address=x -
      diff
      diff DATA
      diff - -
      diff DATA@2017 NEW@2018
      diff DATA NEW
      diff NOFILE NEW
      releases DATA
      releases DATA@2017 NEW@2018
      releases DATA@2017 NEW
      rules
      rules INS-001
      rules INS-0001
      rules a b
      schema --of=nothing
      schema extra
      mappings
      mappings --draft
      mappings --draft=NOFILE
      mappings --draft=FOLDER
      serve --max-size=0
      serve --max-size=x
      |generate-completion --x
      |generate-completion
      """;

  /** A name in quotation marks, which a text has around it. */
  private static final Pattern QUOTED = Pattern.compile("(?<=\")⟧[^⟦⟧]*⟦(?=\")");

  private static final Pattern BRACKETED = Pattern.compile("⟦[^⟧]*⟧");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]*[a-z]{2,}");

  private static final String NAMES = names();

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectory(folder.resolve("FOLDER"));
    Files.writeString(folder.resolve("DATA"), CliAnswersLanguageTest.DATA);
    Files.writeString(folder.resolve("NEW"), CliAnswersLanguageTest.DATA.replace("L1", "L8"));
    Files.writeString(folder.resolve("TABLE"), TABLE);
    Files.writeString(folder.resolve("FACTS"), FACTS);
    Files.writeString(folder.resolve("MAPPING.json"), MAPPING);
    Files.writeString(folder.resolve("BROKEN.json"), BROKEN);
    Files.writeString(folder.resolve("REFUSED.json"), REFUSED);
  }

  static Stream<String> lines() {
    return LINES.lines();
  }

  static Stream<CommandSpec> commands() {
    return CommandTree.all(SystemTerminal.open(() -> false)).getSubcommands().values().stream()
        .map(command -> command.getCommandSpec());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyWordIsInTheLanguage(String line) {
    boolean ofPeople = !line.startsWith("|");
    String command = ofPeople ? line : line.substring(1);
    List<String> arguments = new ArrayList<>();
    for (String argument : command.split(" ", -1)) {
      arguments.add(
          argument.replaceAll(
              "(FOLDER|DATA|NEW|NOFILE|TABLE|FACTS|MAPPING|BROKEN|REFUSED)(?=$|@|[.]json)",
              folder + "/$1"));
    }
    if (!arguments.contains("--language=qps")) {
      arguments.add(1, "--language=qps");
    }
    Ran ran = Ran.on(CliAnswersLanguageTest.DATA, arguments.toArray(String[]::new));

    String printed = (ofPeople ? ran.out() : "") + ran.err();
    assertThat(outside(printed, command + folder + NAMES)).as(printed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyHelpIsInTheLanguage(CommandSpec command) {
    String help = Ran.with(command.name(), "--help", "--language=qps").out();

    assertThat(help).contains("⟦Usage: ⟧");
    assertThat(outside(help, command.name() + codes(command))).as(help).isEmpty();
  }

  @Test
  void theListOfCommandsIsInTheLanguage() {
    String help = Ran.with("--help", "--language=qps").out();
    String names = commands().map(CommandSpec::name).collect(Collectors.joining(" "));

    assertThat(outside(help, names + codes(commands().findFirst().orElseThrow()))).isEmpty();
  }

  @Test
  void everyCommandIsRun() {
    assertThat(commands().map(CommandSpec::name))
        .allMatch(name -> lines().anyMatch(line -> line.replace("|", "").startsWith(name)));
  }

  /** Names of options, and the values that they have by name. */
  private static String codes(CommandSpec command) {
    StringBuilder codes = new StringBuilder();
    for (OptionSpec option : command.options()) {
      codes.append(' ').append(String.join(" ", option.names()));
      codes.append(' ').append(option.defaultValueString());
      if (option.completionCandidates() != null) {
        option.completionCandidates().forEach(value -> codes.append(' ').append(value));
      }
    }
    return codes.toString();
  }

  /**
   * What has a name that is the same in every language: tables, types, values of options, and
   * severities, which tools search for.
   */
  private static String names() {
    Set<String> names = new TreeSet<>(Set.of("AcceptedFindings", "error", "warning", "info"));
    PublishedTables.all().forEach(table -> names.add(table.name()));
    StandardBook.BOOK.infos().stream().map(RuleInfo::about).forEach(names::add);
    commands().map(EveryCommandLanguageTest::codes).forEach(names::add);
    commands().map(CommandSpec::name).forEach(names::add);
    return String.join(" ", names)
        + CliAnswersLanguageTest.DATA
        + TABLE
        + FACTS
        + MAPPING
        + BROKEN
        + REFUSED;
  }

  private static List<String> outside(String printed, String input) {
    String plain = QUOTED.matcher(printed.replaceAll("\\s+", " ")).replaceAll("");
    return WORD.matcher(BRACKETED.matcher(plain).replaceAll(" "))
        .results()
        .map(found -> found.group())
        .filter(word -> !word.equals("inspections") && !input.contains(word))
        .distinct()
        .toList();
  }
}
