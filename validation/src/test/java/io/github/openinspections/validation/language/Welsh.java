package io.github.openinspections.validation.language;

import io.github.openinspections.core.language.Translation;
import java.util.Locale;
import java.util.Map;

/** A small language that the tests bring as a service; nobody has read it, so it is not shipped. */
public final class Welsh implements Translation {
  @Override
  public Locale locale() {
    return Locale.forLanguageTag("cy");
  }

  @Override
  public Map<String, String> texts() {
    return Map.of(
        "INS-009", "{id}: nid oes gwaith maes na dyddiad cyhoeddi",
        "INS-009.title", "Nid oes dyddiad.",
        "no-clock", "heb gloc, nid oes dim yn y dyfodol");
  }
}
