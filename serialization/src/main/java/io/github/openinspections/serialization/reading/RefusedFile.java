package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.FileKind;
import java.io.IOException;
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

  /** Returns a source of nothing for a file that is no data set, by its kind. */
  public static RefusedFile of(ByteInput in, FileKind kind, List<RuleInfo> rules) {
    return of(in, ReadingRule.OTHER_KIND, kind.sentence(), rules);
  }

  static RefusedFile of(ByteInput in, ReadingRule rule, String detail, List<RuleInfo> rules) {
    Problem problem =
        rule.problem(Map.of("detail", detail), "the file").position(in.place()).build();
    boolean somethingLeft = in.available() > 0;
    return new RefusedFile(
        in, problem, rules, somethingLeft ? Optional.of(stop(rule)) : Optional.empty());
  }

  private static String stop(ReadingRule rule) {
    return switch (rule) {
      case ENCODING -> "not UTF-8: nothing was read";
      case OTHER_KIND -> "not a data set: nothing was read";
      default -> "not JSON: nothing was read";
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
