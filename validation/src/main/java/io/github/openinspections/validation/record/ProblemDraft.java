package io.github.openinspections.validation.record;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.validation.rule.RuleContext.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A problem that a rule has begun to report: gathers the values of the message. */
public final class ProblemDraft implements Finding {
  private final BoundRule rule;
  private final String pointer;
  private final Consumer<ProblemDraft> reported;
  private final Map<String, String> arguments = new LinkedHashMap<>();

  /**
   * Begins a problem.
   *
   * @param rule the rule that reports it
   * @param pointer where it is in the record
   * @param reported takes the draft once the rule reports it
   */
  public ProblemDraft(BoundRule rule, String pointer, Consumer<ProblemDraft> reported) {
    this.rule = rule;
    this.pointer = pointer;
    this.reported = reported;
  }

  /**
   * Returns the JSON Pointer of a rule.
   *
   * @throws IllegalArgumentException if it is none: the rule has a mistake
   */
  public static String pointer(String given) {
    if (!given.isEmpty() && given.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "A JSON Pointer is empty or begins with a slash: \"" + given + "\"");
    }
    for (int at = given.indexOf('~'); at >= 0; at = given.indexOf('~', at + 1)) {
      char next = at + 1 < given.length() ? given.charAt(at + 1) : ' ';
      if (next != '0' && next != '1') {
        throw new IllegalArgumentException(
            "In a JSON Pointer ~ is written ~0 and / in a name ~1: \"" + given + "\"");
      }
    }
    return given;
  }

  @Override
  public Finding with(String name, Object value) {
    arguments.put(name, value.toString());
    return this;
  }

  @Override
  public void report() {
    reported.accept(this);
  }

  /** Returns the problem of a record with that id, for the caller to add where the record is. */
  public Problem.Builder problemOf(Optional<String> id) {
    return Problem.builder()
        .rule(rule.id())
        .severity(rule.severity())
        .message(rule.message().render(id.orElse(""), arguments))
        .pointer(pointer)
        .id(id)
        .arguments(arguments);
  }
}
