package io.github.openinspections.examples.cli;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.validation.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/**
 * The options that choose rules. What reading finds is reported whatever is selected, since nothing
 * else would say that a file is spoiled; only {@code --ignore} and a file of rules switch it off.
 */
final class ChosenRules {
  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Properties file with rule severities, such as INS-005=warning or QUO-003=off.")
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--select",
      paramLabel = "RULES",
      split = ",",
      description =
          "The only rules that check what was read, by id or beginning: DAT,INS-011. What reading finds is reported all the same.")
  private List<String> selected = new ArrayList<>();

  @Option(
      names = "--ignore",
      paramLabel = "RULES",
      split = ",",
      description = "Rules that do not run, by id or beginning: QUO,INS-008.")
  private List<String> ignored = new ArrayList<>();

  /**
   * Returns the rules that run.
   *
   * @throws Failure if an option names no rule, or the file of rules cannot be used
   */
  RuleBook book() throws Failure {
    RuleBook book = rules.isPresent() ? RuleFile.read(rules.get()) : StandardBook.BOOK;
    Set<String> known = ids(StandardBook.BOOK);
    List<Said> mistakes = new ArrayList<>();
    Set<String> off = new LinkedHashSet<>(named(ignored, known, "--ignore", mistakes));
    Set<String> only = named(selected, known, "--select", mistakes);
    if (!mistakes.isEmpty()) {
      throw new Failure(mistakes);
    }
    if (!selected.isEmpty()) {
      Set<String> others = ids(RuleBook.standard());
      others.removeAll(only);
      off.addAll(others);
    }
    for (String id : off) {
      book = book.without(id);
    }
    return book;
  }

  private static Set<String> ids(RuleBook book) {
    Set<String> ids = new TreeSet<>();
    book.infos().stream().map(RuleInfo::id).forEach(ids::add);
    return ids;
  }

  /** Returns the rules that some words name: each an id, or the letters before the hyphen. */
  private static Set<String> named(
      List<String> words, Set<String> known, String option, List<Said> mistakes) {
    Set<String> named = new TreeSet<>();
    for (String word : words) {
      List<String> found =
          known.stream().filter(id -> id.equals(word) || id.startsWith(word + "-")).toList();
      if (found.isEmpty()) {
        mistakes.add(
            Said.of("unknown-rule", "place", option, "rule", word).near(NearWord.of(word, known)));
      }
      named.addAll(found);
    }
    return named;
  }
}
