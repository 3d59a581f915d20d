package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.serialization.ReadingRules;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of all rules as a page, generated from the rules. */
final class RulesPage {
  private static final Map<String, String> PREFIXES = prefixes();

  /** Of longer examples the page shows the beginning. */
  private static final int LONG_EXAMPLE = 10;

  private final Map<String, String> messages = StandardMessages.english();

  /** A rule with its examples; rules of readers have none, because they are about bytes. */
  private record Described(RuleInfo info, List<Inspection> breaking, List<Inspection> keeping) {}

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("SYN", "Syntax: why bytes are not JSON");
    prefixes.put("SHP", "Shape: why JSON is not an inspection");
    prefixes.put("CSV", "Tables: why rows are not inspections");
    prefixes.put("MAP", "Mapping files: why a file does not say how a table becomes inspections");
    prefixes.put("VOC", "Codes of open vocabularies");
    prefixes.put("TXT", "Texts of all kinds");
    prefixes.put("INS", "The inspection itself and its dates");
    prefixes.put("REP", "The report");
    prefixes.put("ARE", "Areas");
    prefixes.put("BOD", "Inspecting bodies");
    prefixes.put("FRA", "Frameworks");
    prefixes.put("JUD", "Judgements");
    prefixes.put("PRA", "Priority areas");
    prefixes.put("PRG", "Progress");
    prefixes.put("QUO", "Quotes");
    prefixes.put("FUP", "Follow-ups, within one record");
    prefixes.put("NXT", "Next steps");
    prefixes.put("DAT", "Between the records of a data set");
    return prefixes;
  }

  static String text() {
    return new RulesPage().page();
  }

  private String page() {
    List<Described> all = rules();
    StringBuilder page = new StringBuilder();
    page.append("# Rules\n\n")
        .append("Generated from the rules; a test fails if this page is out of date")
        .append(" (`-Dgolden.renew=true` regenerates it).\n\n")
        .append(all.size())
        .append(" rules: ")
        .append(
            Arrays.stream(Severity.values())
                .map(severity -> count(all, severity) + " " + severity)
                .collect(Collectors.joining(", ")))
        .append(".\n\n")
        .append(
            "An **error** cannot be true, or cannot be read. A **warning** is unlikely; a person")
        .append(" should check it. An **info** is worth knowing.\n")
        .append("`RuleBook` changes the severity of rules and switches them off.\n");
    PREFIXES.forEach((prefix, about) -> section(prefix, about, all, page));
    return page.toString();
  }

  private static long count(List<Described> rules, Severity severity) {
    return rules.stream().filter(rule -> rule.info().severity() == severity).count();
  }

  private void section(String prefix, String about, List<Described> all, StringBuilder page) {
    List<Described> rules =
        all.stream().filter(rule -> rule.info().id().startsWith(prefix + "-")).toList();
    page.append("\n## ").append(prefix).append(": ").append(about).append("\n\n");
    page.append("| id | severity | about | problem |\n|---|---|---|---|\n");
    for (Described rule : rules) {
      RuleInfo info = rule.info();
      page.append(
          String.format(
              "| [%s](#%s) | %s | %s | %s |\n",
              info.id(),
              info.id().toLowerCase(Locale.ROOT),
              info.severity(),
              info.about(),
              cell(info.title())));
    }
    rules.forEach(rule -> rule(rule, page));
  }

  private void rule(Described rule, StringBuilder page) {
    RuleInfo info = rule.info();
    page.append("\n### ").append(info.id()).append("\n\n");
    page.append("**").append(info.title()).append("** ").append(info.rationale()).append("\n\n");
    info.remedy().ifPresent(remedy -> page.append("*What to do:* ").append(remedy).append("\n\n"));
    page.append(info.severity()).append(", since ").append(info.since()).append('.');
    Optional.ofNullable(messages.get(info.id()))
        .ifPresent(
            message -> page.append(" Message: `").append(message.replace("{@", "{")).append('`'));
    page.append('\n');
    if (!rule.breaking().isEmpty()) {
      example("Breaks it", rule.breaking(), page);
      example("Keeps it", rule.keeping(), page);
    }
  }

  private static void example(String title, List<Inspection> records, StringBuilder page) {
    int shown = records.size() > LONG_EXAMPLE ? 2 : records.size();
    page.append("\n").append(title);
    if (shown < records.size()) {
      page.append(", with ").append(records.size() - shown).append(" more records like these");
    }
    page.append(":\n\n```json\n").append(json(records.subList(0, shown))).append("```\n");
  }

  private static String json(List<Inspection> records) {
    return records.stream()
        .map(record -> InspectionWriter.json().compact().toText(record).strip() + "\n")
        .collect(Collectors.joining());
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static List<Described> rules() {
    return Stream.of(
            ReadingRules.all().stream().map(info -> new Described(info, List.of(), List.of())),
            RecordRules.all().stream()
                .map(
                    rule ->
                        new Described(
                            rule.description(),
                            List.of(rule.breakingExample()),
                            List.of(rule.keepingExample()))),
            DatasetRules.all().stream()
                .map(
                    rule ->
                        new Described(
                            rule.description(), rule.breakingExample(), rule.keepingExample())))
        .flatMap(rules -> rules)
        .sorted(Comparator.comparing(rule -> rule.info().id()))
        .toList();
  }
}
