package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactValue;
import io.github.openinspections.core.vocabulary.RatingScale.Band;
import io.github.openinspections.core.vocabulary.RatingScale.Label;
import io.github.openinspections.core.vocabulary.RatingScale.Numeral;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An entry of {@code scales.facts}, parsed.
 *
 * @param facts the entry
 */
record ScaleEntry(FactEntry facts) {
  RatingScale.Kind kind() {
    return RatingScale.Kind.valueOf(facts.get("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  List<Label> labels() {
    return facts.values("label", ScaleEntry::label);
  }

  private static Label label(FactValue value) {
    return new Label(LevelCode.of(value.text()), value.second(), Validity.of(value));
  }

  List<Numeral> numbers() {
    return facts.values("number", ScaleEntry::number);
  }

  private static Numeral number(FactValue value) {
    return new Numeral(
        LevelCode.of(value.text()), Integer.parseInt(value.second()), value.get("system"));
  }

  List<Band> bands() {
    return facts.all("score").stream()
        .map(
            score ->
                new Band(
                    LevelCode.of(score.text()),
                    new BigDecimal(score.get("least")),
                    new BigDecimal(score.get("most")),
                    new BigDecimal(score.get("out-of"))))
        .toList();
  }

  /** Returns the inspectorate's own numbers for the levels. */
  Map<String, Integer> ownNumbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (FactValue level : facts.all("level")) {
      if (level.find("number").isPresent()) {
        numbers.put(level.text(), Integer.valueOf(level.get("number")));
      }
    }
    return numbers;
  }
}
