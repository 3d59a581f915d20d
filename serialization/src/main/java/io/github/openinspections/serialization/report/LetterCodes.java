package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.RatingScale;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the titles of frameworks and scales in the place of their codes, which are ours. */
final class LetterCodes {
  /** The arguments of messages that hold such codes. */
  private static final List<String> ARGUMENTS = List.of("framework", "scale", "expected");

  /** The scales among which a cell was not understood are a list. */
  private static final String SCALES = "scales.";

  private static final String NAME = ".name";

  /** Longer codes first: one may begin like another. */
  private static final List<Map.Entry<String, String>> TITLES =
      Stream.concat(
              Framework.all().stream().map(one -> Map.entry(one.code().toString(), one.title())),
              RatingScale.all().stream().map(one -> Map.entry(one.code().toString(), one.title())))
          .sorted(Comparator.comparingInt(code -> -code.getKey().length()))
          .toList();

  private LetterCodes() {}

  /** Returns the message of a problem without such codes. */
  static String message(Problem problem) {
    String message = problem.message();
    for (String argument : ARGUMENTS) {
      String value = problem.arguments().getOrDefault(argument, "");
      if (!value.isEmpty()) {
        message = titled(message, value);
      }
    }
    for (Map.Entry<String, String> argument : problem.arguments().entrySet()) {
      if (argument.getKey().startsWith(SCALES) && argument.getKey().endsWith(NAME)) {
        message = titled(message, argument.getValue());
      }
    }
    return message;
  }

  private static String titled(String message, String value) {
    String titled = message;
    String rest = value;
    for (Map.Entry<String, String> code : TITLES) {
      if (rest.contains(code.getKey())) {
        titled = titled.replace(code.getKey(), '“' + code.getValue() + '”');
        rest = rest.replace(code.getKey(), "");
      }
    }
    return titled;
  }
}
