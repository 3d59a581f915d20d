package io.github.openinspections.serialization.csv;

import java.util.Optional;
import java.util.Set;

/** What the name of a binding says about its cells: the attribute, and what a cell shows. */
final class BindingRole {
  private static final Set<String> INSPECTION_DATES =
      Set.of("fieldwork: start", "fieldwork: end", "report: published");

  private static final Set<String> KINDS = Set.of("type, typeLabel", "inspected: kind");

  private static final Set<String> IDENTIFIERS =
      Set.of("areas: code", "priorityAreas: id", "followUp: of", "previous: id");

  private static final String OF_BODY = "inspected: identifiers: ";
  private static final String OF_INSPECTION = "identifiers: ";

  /** A register has these of what was never inspected, too. */
  private static final Set<String> OF_REGISTER =
      Set.of("/areas", "/inspected", "/asOf", "/sources", "/participants");

  private static final Set<String> TEXTS =
      Set.of(
          "/priorityAreas",
          "/progress",
          "/overallProgress",
          "/quotes",
          "/topics",
          "/title",
          "/nextSteps");

  /** Those who give out these identifiers write each of them with digits. */
  private static final Set<String> WITH_DIGITS =
      Set.of(
          OF_BODY + "ofsted-urn",
          OF_BODY + "linked-education-urn",
          OF_BODY + "care-service-number",
          OF_BODY + "la-code");

  private BindingRole() {}

  /** Returns the attribute that a binding fills, as a JSON Pointer; empty if it fills none. */
  static Optional<String> attribute(Binding binding) {
    String name = binding.becomes();
    int end = 0;
    while (end < name.length() && isLetter(name.charAt(end))) {
      end++;
    }
    boolean whole = end == name.length() || name.charAt(end) == ':' || name.charAt(end) == ',';
    return end == 0 || !whole || name.equals("kept")
        ? Optional.empty()
        : Optional.of("/" + name.substring(0, end) + (isPublished(name) ? "/published" : ""));
  }

  private static boolean isPublished(String name) {
    return name.equals("report: published");
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether cells are not read: they are kept as they are, or left out. */
  static boolean isUnread(String becomes) {
    return becomes.equals(Binding.KEPT) || becomes.startsWith(Binding.LEFT_OUT);
  }

  /** Whether cells are dates. */
  static boolean isDate(Binding binding) {
    return binding.dated() != Dated.NO;
  }

  /** Whether cells are dates of the inspection itself. */
  static boolean isInspectionDate(Binding binding) {
    return INSPECTION_DATES.contains(binding.becomes());
  }

  /** Whether cells say what kind of body or inspection it is. */
  static boolean isKind(Binding binding) {
    return KINDS.contains(binding.becomes());
  }

  /** Whether cells say what kind of body it is. */
  static boolean isKindOfBody(Binding binding) {
    return binding.becomes().equals("inspected: kind");
  }

  /** Whether cells are identifiers or codes. */
  static boolean isIdentifier(Binding binding) {
    String name = binding.becomes();
    return IDENTIFIERS.contains(name) || name.startsWith(OF_INSPECTION) || isOfBody(binding);
  }

  /** Whether cells are identifiers of what was inspected. */
  static boolean isOfBody(Binding binding) {
    return binding.becomes().startsWith(OF_BODY);
  }

  /** Whether cells are identifiers that always have a digit. */
  static boolean isWithDigits(Binding binding) {
    return WITH_DIGITS.contains(binding.becomes());
  }

  /** Whether cells are web addresses of reports. */
  static boolean isAddress(Binding binding) {
    return binding.becomes().equals("report: url");
  }

  /** Whether cells are texts of an inspection, so that such a text alone is no note. */
  static boolean isText(Binding binding) {
    return attribute(binding).filter(TEXTS::contains).isPresent();
  }

  /** Whether a value shows that there was an inspection; what is not known may be one. */
  static boolean isOfInspection(Binding binding) {
    String name = binding.becomes();
    return attribute(binding)
        .map(attribute -> !OF_REGISTER.contains(attribute))
        .orElse(!name.equals("kept") && !name.startsWith("left out: "));
  }
}
