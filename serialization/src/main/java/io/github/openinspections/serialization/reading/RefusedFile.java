package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.OtherKind;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file without records: one problem says why. */
public final class RefusedFile extends RecordSource {
  private final ByteInput in;
  private final List<RuleInfo> rules;
  private final Position place;

  /**
   * Makes a source of nothing.
   *
   * @param rules the rules that reading checks
   * @param stop why reading stopped, if there was something to read
   */
  public RefusedFile(ByteInput in, Problem problem, List<RuleInfo> rules, Optional<String> stop) {
    this.in = in;
    this.rules = rules;
    this.place = problem.position().orElseGet(in::place);
    addProblem(problem);
    stop.ifPresent(this::stop);
  }

  /** Returns a source of nothing for a file that is no data set; the input may have been read. */
  public static RefusedFile of(ByteInput in, OtherKind kind, Position place, List<RuleInfo> rules) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("file", kind.file());
    arguments.put("advice", kind.advice());
    arguments.putAll(kind.values());
    return of(in, ReadingRule.OTHER_KIND, arguments, place, rules);
  }

  static RefusedFile of(
      ByteInput in,
      ReadingRule rule,
      Map<String, String> arguments,
      Position place,
      List<RuleInfo> rules) {
    Problem problem = rule.problem(arguments, "the file").position(place).build();
    boolean nothing = in.available() == 0 && place.offset().orElse(0) == in.offset();
    return new RefusedFile(
        in, problem, rules, nothing ? Optional.empty() : Optional.of(stop(rule)));
  }

  private static String stop(ReadingRule rule) {
    return switch (rule) {
      case ENCODING -> ReadingTexts.of("stop.encoding");
      case OTHER_KIND -> ReadingTexts.of("stop.other-kind");
      default -> ReadingTexts.of("stop.syntax");
    };
  }

  @Override
  public @Nullable Entry next() {
    return null;
  }

  @Override
  public long number() {
    return 0;
  }

  @Override
  public long offset() {
    return in.offset();
  }

  @Override
  public Position place() {
    return place;
  }

  @Override
  public List<RuleInfo> rules() {
    return rules;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
