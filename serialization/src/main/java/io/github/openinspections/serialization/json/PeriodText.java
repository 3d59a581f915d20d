package io.github.openinspections.serialization.json;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * ISO 8601-1 durations in years, months and days, or in weeks alone: what "within 18 months" of a
 * next step needs. Units have up to six digits, weeks up to five, so that they fit when counted in
 * days.
 */
public final class PeriodText {
  static final String PATTERN =
      "^P([0-9]{1,5}W|(?=[0-9])([0-9]{1,6}Y)?([0-9]{1,6}M)?([0-9]{1,6}D)?)$";

  private static final Pattern SYNTAX = Pattern.compile(PATTERN);

  private PeriodText() {}

  /** Reads a period, or returns null if the text is none. */
  public static @Nullable Period read(String text) {
    // Longer than any duration: the pattern need not look at it.
    Matcher matcher = SYNTAX.matcher(text.length() > 32 ? "" : text);
    return matcher.find() && matcher.end() == text.length() ? Period.parse(text) : null;
  }
}
