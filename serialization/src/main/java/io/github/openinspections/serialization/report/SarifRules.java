package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.AcceptedProblem;
import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** The rules that reports mention, in the order of their ids, each with its index. */
final class SarifRules {
  /** Of this library: the version of the build without what comes after a hyphen. */
  static final String VERSION = "0.1.0";

  private static final String HOME = "https://github.com/openinspections/openinspections";

  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final Map<String, RuleInfo> descriptions = new LinkedHashMap<>();
  private final Map<String, Severity> severities = new LinkedHashMap<>();

  private SarifRules() {}

  static SarifRules of(List<ValidationReport> reports) {
    SarifRules rules = new SarifRules();
    Set<String> ids = new TreeSet<>();
    reports.forEach(report -> rules.add(report, ids));
    ids.addAll(rules.severities.keySet());
    for (String id : ids) {
      rules.indexes.put(id, rules.indexes.size());
    }
    return rules;
  }

  private void add(ValidationReport report, Set<String> ids) {
    ids.addAll(report.ran());
    for (RuleInfo info : report.descriptions()) {
      descriptions.putIfAbsent(info.id(), info);
      severities.putIfAbsent(info.id(), info.severity());
    }
    for (Problem problem : report.problems()) {
      severities.put(problem.rule(), problem.severity());
    }
    for (AcceptedProblem one : report.acceptedProblems()) {
      severities.put(one.problem().rule(), one.problem().severity());
    }
    for (RuleCount count : report.rules()) {
      severities.put(count.rule(), count.severity()); // as the user has set it, if at all
    }
    report.notRun().stream().map(NotRun::rule).forEach(ids::add);
  }

  /** Writes the tool with its rules. */
  void writeTool(JsonGenerator out) {
    out.writeObjectPropertyStart("tool");
    out.writeObjectPropertyStart("driver");
    out.writeStringProperty("name", "Open Inspections");
    out.writeStringProperty("version", VERSION);
    out.writeStringProperty("informationUri", HOME);
    out.writeArrayPropertyStart("rules");
    indexes.keySet().forEach(id -> writeRule(id, out));
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private void writeRule(String id, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("id", SarifText.plain(id));
    RuleInfo info = descriptions.get(id);
    // Code hosts refuse a log in which one of the three is missing.
    if (info == null) {
      writeText("shortDescription", "Rule " + id, out);
      writeText("fullDescription", "The report does not describe this rule.", out);
      writeText("help", "See the rules of the program that made the report.", out);
    } else {
      writeText("shortDescription", info.title(), out);
      writeText("fullDescription", info.rationale(), out);
      writeText("help", info.remedy().orElse(info.rationale()), out);
    }
    Optional.ofNullable(severities.get(id))
        .ifPresent(
            severity -> {
              out.writeObjectPropertyStart("defaultConfiguration");
              out.writeStringProperty("level", level(severity));
              out.writeEndObject();
            });
    if (info != null) {
      out.writeObjectPropertyStart("properties");
      out.writeStringProperty("about", SarifText.plain(info.about()));
      out.writeStringProperty("since", SarifText.plain(info.since()));
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void writeText(String name, String text, JsonGenerator out) {
    out.writeObjectPropertyStart(name);
    out.writeStringProperty("text", SarifText.message(text));
    out.writeEndObject();
  }

  /** Writes the rule of a result. */
  void writeReference(String id, JsonGenerator out) {
    out.writeStringProperty("ruleId", SarifText.plain(id));
    out.writeNumberProperty("ruleIndex", index(id));
  }

  /** Writes the rule of a notification. */
  void writeAssociated(String id, JsonGenerator out) {
    out.writeObjectPropertyStart("associatedRule");
    out.writeStringProperty("id", SarifText.plain(id));
    out.writeNumberProperty("index", index(id));
    out.writeEndObject();
  }

  private int index(String id) {
    return indexes.getOrDefault(id, -1);
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
