package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactFile;
import io.github.openinspections.core.facts.FactValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of every fact file follows a grammar, so that typing mistakes are found. */
class FactSyntaxTest {
  /**
   * A key, how often it occurs (1, ? at most once, + at least once, * any), and then: {@code :a,b}
   * the possible texts, {@code -} no text, {@code FIELD} a second field, and the names of the
   * details, with {@code ?} if optional and with {@code =a,b} if only these values are possible.
   */
  private static final Map<String, String> GRAMMARS =
      Map.of(
          "scales.facts",
          """
          id 1
          title 1
          kind 1 :ladder,direction,reading-aid
          jurisdiction +
          from ?
          to ?
          level + number?
          label + FIELD from? to?
          number * FIELD system
          score * least most out-of
          note *
          source +
          confidence 1 :confirmed,probable
          checked 1
          """,
          "frameworks.facts",
          """
          id 1
          title 1
          body + from? to?
          type +
          jurisdiction +
          provision *
          from ?
          to ?
          scale 1
          overall 1
          aspects 1 :complete,partial
          aspect * FIELD title? also? when? scale?
          limiting ? level strictness=strict,usual
          fieldwork * min-days max-days weekdays?=yes
          publication-lag-days 1 :120,365
          fieldwork-always-stated ? :yes
          next * kind within
          side-by-side ? :yes
          note *
          source +
          confidence 1 :confirmed,probable
          checked 1
          """,
          "bodies.facts",
          """
          id 1
          jurisdiction +
          name + from? to?
          spelling * from? to?
          abbreviation * from? to?
          existed * - from? to?
          predecessor *
          successor *
          note *
          source +
          confidence 1 :confirmed,probable
          checked 1
          """,
          "areas.facts",
          """
          code 1
          name 1
          alias * language?=welsh,gaelic
          jurisdiction 1
          kind 1
          council ?
          from ?
          to ?
          successor *
          note *
          source +
          confidence 1 :confirmed,probable
          checked 1
          """,
          "combined.facts",
          """
          name 1
          alias *
          jurisdiction 1
          member +
          note *
          source +
          confidence 1 :confirmed,probable
          checked 1
          """);

  static Stream<Arguments> files() {
    return GRAMMARS.entrySet().stream()
        .map(file -> Arguments.of(file.getKey(), grammar(file.getValue())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void everyLineIsUnderstood(String file, Map<String, List<String>> grammar) {
    List<FactEntry> entries = FactFile.read(Register.class.getResourceAsStream(file));

    assertThat(entries).isNotEmpty();
    for (FactEntry entry : entries) {
      assertThat(grammar.keySet()).as("keys of %s", entry).containsAll(entry.values().keySet());
      grammar.forEach(
          (key, rule) -> {
            assertThat(entry.all(key).size()).as("%s in %s", key, entry).matches(often(rule));
            entry.all(key).forEach(value -> check(value, rule));
          });
      assertThat(isInOrder(Validity.of(entry))).as("from and to of %s", entry).isTrue();
    }
  }

  private static void check(FactValue value, List<String> rule) {
    int fields = rule.contains("-") ? 0 : rule.contains("FIELD") ? 2 : 1;
    assertThat(value.fields()).as("fields of %s", value).hasSize(fields);
    assertThat(value.fields()).noneMatch(field -> field.isBlank() || field.contains("  "));
    rule.stream()
        .filter(part -> part.startsWith(":"))
        .forEach(part -> assertThat(value.text()).isIn(words(part.substring(1))));
    Map<String, String> details = details(rule);
    assertThat(details.keySet()).as("details of %s", value).containsAll(value.details().keySet());
    details.forEach(
        (name, form) -> {
          if (!form.startsWith("?")) {
            assertThat(value.details()).as("%s", value).containsKey(name);
          }
          if (form.contains("=")) {
            assertThat(words(form.substring(form.indexOf('=') + 1)))
                .containsAll(value.find(name).stream().toList());
          }
        });
    assertThat(isInOrder(Validity.of(value))).as("from and to of %s", value).isTrue();
  }

  private static boolean isInOrder(Validity time) {
    return time.from().isEmpty()
        || time.to().isEmpty()
        || !time.from().get().isAfter(time.to().get());
  }

  private static Predicate<Integer> often(List<String> rule) {
    return switch (rule.get(0)) {
      case "1" -> count -> count == 1;
      case "?" -> count -> count <= 1;
      case "+" -> count -> count >= 1;
      case "*" -> count -> true;
      default -> throw new IllegalArgumentException("How often is " + rule);
    };
  }

  private static Map<String, List<String>> grammar(String text) {
    Map<String, List<String>> grammar = new LinkedHashMap<>();
    text.lines()
        .map(line -> List.of(line.split(" ", -1)))
        .forEach(line -> grammar.put(line.get(0), line.subList(1, line.size())));
    return grammar;
  }

  /** Returns the details by name, with what follows the name. */
  private static Map<String, String> details(List<String> rule) {
    Map<String, String> details = new LinkedHashMap<>();
    rule.stream()
        .skip(1)
        .filter(part -> part.matches("[a-z].*"))
        .forEach(
            part -> {
              String name = part.replaceAll("[?=].*", "");
              details.put(name, part.substring(name.length()));
            });
    return details;
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(",", -1)));
  }
}
