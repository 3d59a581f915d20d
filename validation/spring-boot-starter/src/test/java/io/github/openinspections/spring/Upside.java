package io.github.openinspections.spring;

import io.github.openinspections.core.language.Translation;
import java.util.Locale;
import java.util.Map;

/** A language with three texts. */
public final class Upside implements Translation {
  @Override
  public Locale locale() {
    return Locale.forLanguageTag("qps");
  }

  @Override
  public Map<String, String> texts() {
    return Map.of(
        "refusal.breaks-rules", "SELUR SKAERB NOITCEPSNI EHT",
        "INS-001", "{period} SNIGEB TI EROFEB SDNE :{id}",
        "report.records", "{unreadable} {withErrors} {valid} {records} DAER");
  }
}
