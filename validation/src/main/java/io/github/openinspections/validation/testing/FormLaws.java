package io.github.openinspections.validation.testing;

import io.github.openinspections.core.language.Translation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The forms of texts about numbers in a language, by its translation. */
final class FormLaws {
  private static final Set<String> FORMS = Set.of("zero", "one", "two", "few", "many", "other");
  private static final long LAST = 1000;

  private final Map<String, String> english;
  private final Set<String> taken = new TreeSet<>();

  FormLaws(Translation translation, Map<String, String> english) {
    this.english = english;
    for (long count = 0; count <= LAST; count++) {
      taken.add(translation.category(count));
    }
  }

  void verify(List<String> broken) {
    for (String form : taken) {
      if (!FORMS.contains(form)) {
        broken.add("\"" + form + "\" is no form of a text");
      }
    }
  }

  /** Whether a key is that of a form of a text about a number. */
  boolean isForm(String key) {
    int dot = key.lastIndexOf('.');
    return dot > 0
        && FORMS.contains(key.substring(dot + 1))
        && english.containsKey(key.substring(0, dot) + ".one")
        && english.containsKey(key.substring(0, dot) + ".many");
  }

  /** Whether English has the form, or some number takes it. */
  boolean isTaken(String key) {
    return english.containsKey(key) || taken.contains(key.substring(key.lastIndexOf('.') + 1));
  }

  /** Returns the English text: of a form, the one for many; empty if there is none. */
  String original(String key) {
    String own = isForm(key) ? key.substring(0, key.lastIndexOf('.')) + ".many" : key;
    return english.getOrDefault(own, "");
  }
}
