package io.github.openinspections.core.facts;

import java.util.List;
import java.util.Optional;

/**
 * The forms of all kinds of entries. A line is a key, how often it occurs ({@code 1} once, {@code
 * ?} at most once, {@code +} at least once, {@code *} any), the forms of its fields, and its
 * details, with {@code ?} if optional.
 */
public final class FactForms {
  /** A rating scale. */
  public static final FactForm SCALE =
      FactForm.parse(
          "scale",
          """
          id 1 code
          title 1 text
          kind 1 ladder|direction|reading-aid
          jurisdiction * country
          from ? date
          to ? date
          level + code number?=integer
          label * code text from?=date to?=date
          number * code integer system=text
          score * code least=decimal most=decimal out-of=decimal
          """);

  /** A framework. */
  public static final FactForm FRAMEWORK =
      FactForm.parse(
          "framework",
          """
          id 1 code
          title 1 text
          body + code from?=date to?=date
          type + code
          jurisdiction * country
          provision * code
          from ? date
          to ? date
          scale 1 code
          overall ? code
          aspects ? complete|partial
          aspect * code required|optional|conditional title?=text also?=text when?=text scale?=code
          limiting ? codes level=code strictness=strict|usual
          fieldwork * code min-days=integer max-days=integer weekdays?=yes
          publication-lag-days ? integer
          fieldwork-always-stated ? yes
          next * code kind=code within=period
          side-by-side ? yes
          """);

  /** An inspecting body. */
  public static final FactForm BODY =
      FactForm.parse(
          "body",
          """
          id 1 code
          jurisdiction * country
          name + text from?=date to?=date
          spelling * text from?=date to?=date
          abbreviation * text from?=date to?=date
          existed * from?=date to?=date
          predecessor * code
          successor * code
          """);

  /** An area. */
  public static final FactForm AREA =
      FactForm.parse(
          "area",
          """
          code 1 code
          name 1 text
          alias * text language?=welsh|gaelic
          jurisdiction 1 country
          kind 1 text
          council ? text
          from ? date
          to ? date
          successor * code
          """);

  /** A service that covers several areas. */
  public static final FactForm SERVICE =
      FactForm.parse(
          "combined service",
          """
          name 1 text
          alias * text
          jurisdiction 1 country
          member + code
          """);

  /** All forms, in the order of the documentation. */
  public static final List<FactForm> ALL = List.of(SCALE, FRAMEWORK, BODY, AREA, SERVICE);

  private FactForms() {}

  /** Returns the form that has most keys of an entry; two such forms are a problem. */
  static Optional<FactForm> of(FactEntry entry, FactProblems problems) {
    int most = ALL.stream().mapToInt(form -> form.likeness(entry)).max().orElse(0);
    List<FactForm> alike = ALL.stream().filter(form -> form.likeness(entry) == most).toList();
    if (alike.size() > 1 && !entry.complete()) {
      return Optional.empty(); // the line that was left out may have said it
    }
    if (alike.size() > 1) {
      problems.add(FactRule.ENTRY, entry.first().line(), 1, () -> FactMessage.of("kind"));
      return Optional.empty();
    }
    return Optional.of(alike.get(0));
  }
}
