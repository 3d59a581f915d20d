package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.vocabulary.RatingScale.Band;
import io.github.openinspections.core.vocabulary.RatingScale.Label;
import io.github.openinspections.core.vocabulary.RatingScale.Numeral;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an entry of {@code scales.facts} says, read.
 *
 * @param facts the entry
 */
record ScaleEntry(FactEntry facts) {
  RatingScale.Kind kind() {
    return RatingScale.Kind.valueOf(facts.get("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  List<Label> labels() {
    return facts.all("label").stream()
        .map(label -> new Label(LevelCode.of(label.text()), label.second(), label.validity()))
        .toList();
  }

  List<Numeral> numbers() {
    return facts.all("number").stream()
        .map(
            number ->
                new Numeral(
                    LevelCode.of(number.text()),
                    Integer.parseInt(number.second()),
                    number.get("system")))
        .toList();
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

  /** Returns the inspectorate's own numbers of the levels. */
  Map<String, Integer> ownNumbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (FactValue level : facts.all("level")) {
      level.find("number").map(Integer::valueOf).ifPresent(n -> numbers.put(level.text(), n));
    }
    return numbers;
  }
}
