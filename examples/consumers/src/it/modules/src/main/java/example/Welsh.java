package example;

import io.github.openinspections.core.language.Translation;
import java.util.Locale;
import java.util.Map;

/** A language that this program brings. */
public final class Welsh implements Translation {
  public Locale locale() {
    return Locale.forLanguageTag("cy");
  }

  public Map<String, String> texts() {
    return Map.of("INS-001", "{id}: mae {period} yn gorffen cyn dechrau");
  }
}
