package io.github.openinspections.serialization.json;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Durations of ISO 8601-1 in years, months and days, or in weeks alone: what a next step's "within
 * 18 months" needs. Units of at most six digits, weeks of five, so that weeks fit in as days.
 */
final class PeriodText {
  static final String PATTERN =
      "^P([0-9]{1,5}W|(?=[0-9])([0-9]{1,6}Y)?([0-9]{1,6}M)?([0-9]{1,6}D)?)$";

  private static final Pattern SYNTAX = Pattern.compile(PATTERN);

  private PeriodText() {}

  static @Nullable Period read(String text) {
    // Longer than any duration: the pattern need not look at it.
    Matcher matcher = SYNTAX.matcher(text.length() > 32 ? "" : text);
    return matcher.find() && matcher.end() == text.length() ? Period.parse(text) : null;
  }
}
