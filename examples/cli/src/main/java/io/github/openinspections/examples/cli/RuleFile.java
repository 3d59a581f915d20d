package io.github.openinspections.examples.cli;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.validation.RuleBook;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A properties file that gives rules another severity or switches them off: {@code
 * INS-005=warning}, {@code QUO-003=off}. All mistakes in it are reported at once.
 */
final class RuleFile {
  private static final String OFF = "off";
  private static final List<String> VALUES = List.of("error", "warning", "info", OFF);

  private final String name;
  private final Set<String> known =
      StandardBook.BOOK.infos().stream()
          .map(RuleInfo::id)
          .collect(Collectors.toCollection(TreeSet::new));
  private final List<Said> mistakes = new ArrayList<>();
  private RuleBook book = StandardBook.BOOK;

  private RuleFile(String name) {
    this.name = name;
  }

  /**
   * Returns the standard rules with the severities of a file.
   *
   * @throws Failure if the file cannot be read, or names a rule or a severity that does not exist
   */
  static RuleBook read(String name) throws Failure {
    RuleFile file = new RuleFile(name);
    for (Map.Entry<String, String> line : file.lines().entrySet()) {
      file.apply(line.getKey(), line.getValue());
    }
    if (!file.mistakes.isEmpty()) {
      throw new Failure(file.mistakes);
    }
    return file.book;
  }

  private Map<String, String> lines() throws Failure {
    try (Reader in = Files.newBufferedReader(Path.of(name))) {
      UniqueProperties lines = new UniqueProperties();
      lines.load(in);
      lines
          .duplicates()
          .forEach(id -> mistakes.add(Said.of("duplicate-rule", "name", name, "rule", id)));
      return lines.inOrder();
    } catch (CharacterCodingException other) {
      throw new Failure(Said.of("not-utf-8", "name", name));
    } catch (IOException lost) {
      throw Failure.of(name, lost);
    } catch (InvalidPathException unusable) {
      throw new Failure(Said.of("no-file-name", "name", name, "reason", unusable.getReason()));
    } catch (IllegalArgumentException malformed) {
      throw new Failure(
          Said.of(
              "not-properties", "name", name, "reason", String.valueOf(malformed.getMessage())));
    }
  }

  private void apply(String id, String value) {
    Optional<Severity> severity = Severity.find(value);
    boolean off = value.toLowerCase(Locale.ROOT).equals(OFF);
    if (!known.contains(id)) {
      mistakes.add(Said.of("unknown-rule", "place", name, "rule", id).near(NearWord.of(id, known)));
    } else if (severity.isEmpty() && !off) {
      mistakes.add(
          Said.of(
                  "rule-value",
                  "name",
                  name,
                  "rule",
                  id,
                  "value",
                  value,
                  "values",
                  String.join(", ", VALUES))
              .near(NearWord.of(value, VALUES)));
    } else {
      book = off ? book.without(id) : book.severity(id, severity.orElseThrow());
    }
  }
}
