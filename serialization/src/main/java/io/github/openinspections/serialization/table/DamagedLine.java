package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.LimitMessage;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.options.Limits;
import java.util.Map;

/** The problem of a row that could not be parsed. */
final class DamagedLine {
  private DamagedLine() {}

  static Problem problem(TableLine line, Limits limits, String subject) {
    Problem.Builder problem =
        switch (line.damage()) {
          case ENCODING -> ReadingRule.ENCODING.problem(detail("invalid-bytes"), subject);
          case CUT_OFF -> ReadingRule.CUT_OFF.problem(detail("quoted-cell"), subject);
          case BROKEN_SHEET -> SheetProblems.damaged(Phrase.of("sheet-ends"), 0, subject);
          case LONG_CELL -> exceeded("cell", limits.textLength(), subject);
          case LONG_ROW -> exceeded("row", limits.recordBytes(), subject);
          case NONE -> throw new IllegalArgumentException(line + " is not damaged");
        };
    return problem.position(Position.of(line.number(), 1)).build();
  }

  private static Map<String, String> detail(String found) {
    return Map.of("detail", found);
  }

  private static Problem.Builder exceeded(String what, int most, String subject) {
    return ReadingRule.LIMIT.problem(new LimitMessage(what, "" + most).arguments(), subject);
  }
}
