package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.validation.dataset.DatasetRule;
import io.github.openinspections.validation.rule.Rule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The test of a rule can be found by name: {@code QuoteRulesTest} specifies {@code QuoteRules}, and
 * the name of each method begins with the ids of its rules, such as {@code QUO_002_…}.
 */
class RulesAndTheirTestsTest {
  /** Lists of the rules of all files. */
  private static final Set<String> LISTS = Set.of("RecordRules", "DatasetRules", "EnglishRules");

  static List<String> ruleFiles() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(RecordRules.class.getResource("RecordRules.class")).toURI())
            .getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Rules.class"))
          .map(name -> name.replace(".class", ""))
          .filter(name -> !LISTS.contains(name))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("ruleFiles")
  void everyRuleIsNamedByATestBesideItsFile(String file) throws ReflectiveOperationException {
    String names =
        Arrays.stream(type(file + "Test").getDeclaredMethods())
            .map(Method::getName)
            .collect(Collectors.joining(" "));

    assertThat(ids(file))
        .as("rules of " + file + " that no method of " + file + "Test names")
        .isNotEmpty()
        .allSatisfy(id -> assertThat(names).contains(id.replace('-', '_')));
  }

  @Test
  void everyRuleIsInAFile() throws Exception {
    Set<String> ids = new TreeSet<>();
    for (String file : ruleFiles()) {
      ids.addAll(ids(file));
    }

    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    RecordRules.all().stream().map(Rule::description),
                    DatasetRules.all().stream().map(DatasetRule::description))
                .map(info -> info.id())
                .toList());
  }

  private static List<String> ids(String file) throws ReflectiveOperationException {
    List<?> rules = (List<?>) type(file).getDeclaredMethod("all").invoke(null);
    return rules.stream()
        .map(
            rule ->
                rule instanceof Rule one
                    ? one.description().id()
                    : ((DatasetRule) rule).description().id())
        .toList();
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(RecordRules.class.getPackageName() + "." + name);
  }
}
