package io.github.openinspections.core.facts;

import io.github.openinspections.core.text.NearWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A key of a {@link FactForm}: how often it occurs and what its values are.
 *
 * @param name the key
 * @param times {@code 1} once, {@code ?} at most once, {@code +} at least once, {@code *} any
 * @param fields the forms of its fields
 * @param details the forms of its details by name, in the order in which they are written
 * @param needed the details that every value has
 */
record FactKey(
    String name,
    char times,
    List<FactType> fields,
    Map<String, FactType> details,
    List<String> needed) {

  /** Parses a line of a form, such as {@code label * code text from?=date to?=date}. */
  static FactKey parse(String line) {
    String[] words = line.split(" ", -1);
    List<FactType> fields = new ArrayList<>();
    Map<String, FactType> details = new LinkedHashMap<>();
    List<String> needed = new ArrayList<>();
    for (int i = 2; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      if (equals < 0) {
        fields.add(FactType.named(words[i]));
        continue;
      }
      boolean optional = words[i].charAt(equals - 1) == '?';
      String detail = words[i].substring(0, optional ? equals - 1 : equals);
      details.put(detail, FactType.named(words[i].substring(equals + 1)));
      if (!optional) {
        needed.add(detail);
      }
    }
    return new FactKey(words[0], words[1].charAt(0), fields, details, needed);
  }

  boolean isRequired() {
    return times == '1' || times == '+';
  }

  private boolean isSingle() {
    return times == '1' || times == '?';
  }

  /** Adds what is wrong with the values of the key. */
  void check(List<FactValue> values, FactProblems problems) {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0 && isSingle()) {
        problems.add(FactRule.KEY, values.get(i), () -> about("twice"));
      }
      check(values.get(i), problems);
    }
  }

  private void check(FactValue value, FactProblems problems) {
    int found = value.fields().size();
    if (found != fields.size()) {
      problems.add(FactRule.VALUE, value, () -> fieldCount(found));
    }
    for (int i = 0; i < Math.min(fields.size(), found); i++) {
      FactMessage where = about("field").with("field", i == 0 ? "first" : "second");
      check(fields.get(i), where, value.fields().get(i), value, problems);
    }
    value.details().forEach((detail, text) -> check(detail, text, value, problems));
    for (String detail : needed) {
      if (value.find(detail).isEmpty()) {
        problems.add(FactRule.KEY, value, () -> about("detail").with("detail", detail + "="));
      }
    }
  }

  private void check(String detail, String text, FactValue value, FactProblems problems) {
    FactType type = details.get(detail);
    if (type == null) {
      problems.add(
          FactRule.KEY,
          value,
          () ->
              about(details.isEmpty() ? "detail-idle" : "detail-unknown")
                  .with("detail", detail + "=" + text)
                  .suggesting(NearWord.of(detail, details.keySet())));
    } else {
      check(
          type,
          about("detail").with("field", "detail").with("detail", detail),
          text,
          value,
          problems);
    }
  }

  private static void check(
      FactType type, FactMessage where, String text, FactValue value, FactProblems problems) {
    type.fault(text)
        .ifPresent(
            fault -> problems.add(FactRule.VALUE, value, () -> type.message(fault, where, text)));
  }

  private FactMessage fieldCount(int found) {
    return about("fields")
        .with("fields", found == 1 ? "one" : "many")
        .with("count", Integer.toString(found))
        .with("wanted", Integer.toString(fields.size()));
  }

  private FactMessage about(String text) {
    return FactMessage.of(text).with("key", name);
  }
}
