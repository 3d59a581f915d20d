package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The bindings that a file can name, one line each; the author's word is written in capitals. Where
 * two lines fit a name the first counts, so that longer names come before shorter ones.
 */
final class BindingNames {
  private static final List<BindingName> ALL =
      List.of(
          of("areas: name", Binding::areaName),
          of("areas: code", Binding::areaCode),
          of("inspected: name", Binding::inspectedName),
          ofWords("inspected: kind", InspectedKind::of, Binding::inspectedKind),
          of("inspected: identifiers: KEY", Binding::inspectedIdentifier),
          of("identifiers: KEY", Binding::identifier),
          ofWords("type, typeLabel", InspectionType::of, Binding::type),
          of("topics", Binding::topic),
          of("participants: name, role lead-inspector", Binding::leadInspector),
          of("fieldwork: start", Binding::fieldworkStart),
          of("fieldwork: end", Binding::fieldworkEnd),
          of("report: published", Binding::published),
          of("report: url", Binding::reportAddress),
          ofGrades(
              "judgements: ASPECT, titled with the header",
              (aspect, grades) -> Binding.titledJudgement(AspectCode.of(aspect), grades)),
          ofGrades(
              "judgements: ASPECT",
              (aspect, grades) -> Binding.judgement(AspectCode.of(aspect), grades)),
          ofWords("previous: type", InspectionType::of, PreviousInspection::type),
          of("previous: fieldwork", PreviousInspection::fieldwork),
          of("previous: published", PreviousInspection::published),
          ofGrades(
              "previous: judgements: ASPECT",
              (aspect, grades) -> PreviousInspection.judgement(AspectCode.of(aspect), grades)),
          of("kept", Binding::kept),
          of("left out: REASON", Binding::leftOut));

  /**
   * A name that a file gives to a binding.
   *
   * @param name the line of the table
   * @param word the author's word in it
   */
  record Found(BindingName name, String word) {
    Binding binding(BindingArguments arguments) {
      return name.binding().apply(word, arguments);
    }
  }

  private BindingNames() {}

  /** Returns the binding with a name. */
  static Optional<Found> find(String name) {
    return ALL.stream()
        .flatMap(line -> line.match(name).map(word -> new Found(line, word)).stream())
        .findFirst();
  }

  /** Returns a known name that is much like an unknown one. */
  static Optional<String> near(String name) {
    return NearWord.of(name, ALL.stream().map(line -> line.near(name)).toList());
  }

  private static BindingName of(String name, Supplier<Binding> binding) {
    return BindingName.of(name, BindingNeed.NOTHING, (word, arguments) -> binding.get());
  }

  private static BindingName of(String name, Function<String, Binding> binding) {
    return BindingName.of(name, BindingNeed.NOTHING, (word, arguments) -> binding.apply(word));
  }

  private static <T> BindingName ofWords(
      String name, Function<String, T> code, Function<CellWords<T>, Binding> binding) {
    return ofWords(name, WordMeaning.code(code), (word, words) -> binding.apply(words));
  }

  private static <T> BindingName ofWords(
      String name, WordMeaning<T> meaning, BiFunction<String, CellWords<T>, Binding> binding) {
    return BindingName.of(
        name,
        BindingNeed.words(meaning),
        (word, arguments) -> binding.apply(word, meaning.words(arguments.words())));
  }

  private static BindingName ofGrades(
      String name, BiFunction<String, GradeWords, Binding> binding) {
    return BindingName.of(
        name,
        BindingNeed.GRADES,
        (word, arguments) -> binding.apply(word, arguments.grades().orElseThrow()));
  }

  /** For bindings that make an id of the row. */
  static BindingName ofId(String name, BiFunction<String, RowId, Binding> binding) {
    return BindingName.of(
        name,
        BindingNeed.ID,
        (word, arguments) -> binding.apply(word, arguments.id().orElseThrow()));
  }

  /** For bindings that make an id of the row or take it from the cell. */
  static BindingName ofPerhapsId(String name, Function<Optional<RowId>, Binding> binding) {
    return BindingName.of(
        name, BindingNeed.PERHAPS_ID, (word, arguments) -> binding.apply(arguments.id()));
  }

  /** For scores. */
  static BindingName ofOutOf(String name, BiFunction<String, BigDecimal, Binding> binding) {
    return BindingName.of(
        name,
        BindingNeed.OUT_OF,
        (word, arguments) -> binding.apply(word, arguments.outOf().orElseThrow()));
  }
}
