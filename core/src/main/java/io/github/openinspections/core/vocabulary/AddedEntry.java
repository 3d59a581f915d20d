package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactForm;
import io.github.openinspections.core.facts.FactForms;
import io.github.openinspections.core.facts.FactInput;
import io.github.openinspections.core.facts.FactProblems;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry that a vocabulary is to have.
 *
 * @param entry the entry
 * @param replaces whether it takes the place of another
 */
record AddedEntry(RegisterEntry entry, boolean replaces) {
  private static final String REPLACES = "replaces";

  /** Reads the entries of a fact file; an entry that is not understood is left out. */
  static List<AddedEntry> read(InputStream facts, int most, FactProblems problems)
      throws IOException {
    List<AddedEntry> added = new ArrayList<>();
    for (FactInput.Formed formed : FactInput.read(facts, most, problems)) {
      RegisterEntry entry = entry(formed.form(), formed.facts().without(REPLACES));
      added.add(new AddedEntry(entry, formed.facts().has(REPLACES)));
    }
    return added;
  }

  private static RegisterEntry entry(FactForm form, FactEntry facts) {
    if (form == FactForms.SCALE) {
      return new RatingScale(facts);
    }
    if (form == FactForms.FRAMEWORK) {
      return new Framework(facts);
    }
    if (form == FactForms.BODY) {
      return new InspectingBody(facts);
    }
    return form == FactForms.AREA ? new RegisteredArea(facts) : new CombinedService(facts);
  }
}
