package io.github.openinspections.serialization.databind;

import io.github.openinspections.core.vocabulary.Code;
import java.util.LinkedHashMap;
import java.util.Map;

/** What to write, or read, instead of a type that has no JSON form. */
final class NoJsonForm {
  private static final String ROOT = "io.github.openinspections.";

  private static final String FACTS =
      "write its code or name; META-INF/openinspections/vocabulary.json has the facts of the"
          + " standard vocabulary";

  /** The advice for a type or the types of a package, the most special one first. */
  private static final Map<String, String> ADVICE = advice();

  private NoJsonForm() {}

  private static Map<String, String> advice() {
    Map<String, String> advice = new LinkedHashMap<>();
    advice.put("core.dataset", "write inspections with DatasetWriter, problems as they are");
    advice.put("core.history", "write the inspections that the history was made from");
    advice.put("core.language", "write the tag of the language, such as en");
    advice.put("core.place", FACTS);
    advice.put("core.profile", "write the DataProfile");
    advice.put("core.release", "write the records compared, or a ReleaseComparison of releases");
    advice.put("core.vocabulary", FACTS);
    advice.put("core", "write the Inspection that it belongs to");
    advice.put("serialization.csv.TableMapping", "write it with TableMapping.write");
    advice.put(
        "serialization.csv",
        "write the mapping with TableMapping.write, or the inspections that were read");
    advice.put("serialization", "write what it makes: inspections, problems or a report");
    advice.put("validation", "write what it makes: problems or a report");
    return advice;
  }

  /** Returns the sentence for a public type. */
  static String of(Class<?> type) {
    if (type == Code.class) {
      return "Code is written and not read: read one of its kinds, such as LevelCode";
    }
    return PublicType.name(type) + " has no JSON form: " + instead(type);
  }

  private static String instead(Class<?> type) {
    if (type.getSimpleName().endsWith("Builder")) {
      return "write what it builds";
    }
    return ADVICE.entrySet().stream()
        .filter(entry -> PublicType.isIn(type.getName(), ROOT + entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the sentence for a public type that is written and never read. */
  static String onlyWritten(Class<?> type) {
    return PublicType.name(type) + " is written and not read: compare the releases again";
  }
}
