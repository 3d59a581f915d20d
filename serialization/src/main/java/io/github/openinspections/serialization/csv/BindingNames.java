package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.NextStepKind;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The bindings that a file can name, one line each; the author's word is written in capitals. Where
 * two lines fit a name the first counts, so that longer names come before shorter ones.
 */
final class BindingNames {
  /** Leaving out a value is never what a misspelt name meant by chance. */
  private static final String LEFT_OUT = "left out: ";

  private static final List<BindingName> ALL =
      List.of(
          of("areas: name", Binding::areaName),
          of("areas: code", Binding::areaCode),
          of("inspected: name", Binding::inspectedName),
          ofWords("inspected: kind", InspectedKind::of, Binding::inspectedKind),
          ofWord("inspected: identifiers: KEY", Binding::inspectedIdentifier),
          ofWord("identifiers: KEY", Binding::identifier),
          ofWords("type, typeLabel", InspectionType::of, Binding::type),
          of("title", Binding::title),
          of("asOf", Binding::asOf),
          ofWords("framework", FrameworkCode::of, Binding::framework),
          of("topics", Binding::topic),
          ofSomeWords("participants: name, body", BodyCode::of, Binding::participant),
          ofWord(
              "participants: name, role ROLE",
              role -> Binding.participant(ParticipantRole.of(role))),
          of("fieldwork: start", Binding::fieldworkStart),
          of("fieldwork: end", Binding::fieldworkEnd),
          of("report: published", Binding::published),
          of("report: url", Binding::reportAddress),
          of("report: title", Binding::reportTitle),
          of("report: language", Binding::reportLanguage),
          ofOutOf(
              "judgements: ASPECT: score",
              (aspect, highest) -> Binding.score(AspectCode.of(aspect), highest)),
          ofGrades(
              "judgements: ASPECT, titled with the header",
              (aspect, grades) -> Binding.titledJudgement(AspectCode.of(aspect), grades)),
          ofGrades(
              "judgements: ASPECT",
              (aspect, grades) -> Binding.judgement(AspectCode.of(aspect), grades)),
          ofGrades("judgementCounts: LABEL", Binding::judgementCount),
          of("priorityAreas: text", PriorityAreaColumns::text),
          ofWord(
              "priorityAreas: text, kind KIND",
              kind -> PriorityAreaColumns.text(PriorityAreaKind.of(kind))),
          ofWord(
              "priorityAreas: list of texts, kind KIND",
              kind -> PriorityAreaColumns.items(PriorityAreaKind.of(kind))),
          of("priorityAreas: id", PriorityAreaColumns::id),
          ofWords("priorityAreas: kind", PriorityAreaKind::of, PriorityAreaColumns::kind),
          of("priorityAreas: due", PriorityAreaColumns::due),
          of("priorityAreas: responsible", PriorityAreaColumns::responsible),
          of("priorityAreas: wordingBy", PriorityAreaColumns::wordingBy),
          of("priorityAreas: group", PriorityAreaColumns::group),
          of("priorityAreas: reference", PriorityAreaColumns::reference),
          of("priorityAreasStated: count", PriorityAreaColumns::stated),
          ofWord(
              "priorityAreasStated: count, kind KIND",
              kind -> PriorityAreaColumns.stated(PriorityAreaKind.of(kind))),
          ofPerhapsId(
              "followUp: of", id -> id.map(FollowUpColumns::of).orElseGet(FollowUpColumns::of)),
          of("followUp: ordinal", FollowUpColumns::ordinal),
          ofWords("followUp: kind", FollowUpKind::of, FollowUpColumns::kind),
          ofSeparator("followUp: covers", FollowUpColumns::covers),
          ofWords(
              "followUp: covers this area",
              WordMeaning.FLAG,
              (word, words) -> FollowUpColumns.covered(words)),
          of("followUp: coversStated", FollowUpColumns::coversStated),
          of("followUp: original: title", FollowUpColumns::originalTitle),
          of("followUp: original: fieldwork", FollowUpColumns::originalFieldwork),
          of("followUp: original: published", FollowUpColumns::originalPublished),
          ofGrades("progress: label, grade", (word, grades) -> ProgressColumns.rating(grades)),
          of("progress: judgedBy", ProgressColumns::judgedBy),
          of("progress: narrative", ProgressColumns::narrative),
          ofGrades(
              "overallProgress: label, grade", (word, grades) -> ProgressColumns.overall(grades)),
          of("nextSteps: label", NextStepColumns::label),
          ofWords(
              "nextSteps: label, within",
              WordMeaning.PERIOD,
              (word, words) -> NextStepColumns.within(words)),
          ofWords("nextSteps: kind", NextStepKind::of, NextStepColumns::kind),
          of("nextSteps: by", NextStepColumns::by),
          of("nextSteps: from", NextStepColumns::from),
          of("quotes: text", Binding::quote),
          of("sources: title", SourceColumns::title),
          of("sources: publisher", SourceColumns::publisher),
          of("sources: url", SourceColumns::url),
          of("sources: published", SourceColumns::published),
          of("sources: retrieved", SourceColumns::retrieved),
          ofId("previous: id", (word, id) -> PreviousInspection.id(id)),
          ofWords("previous: absence", Absence::of, PreviousInspection::absence),
          ofWords("previous: type", InspectionType::of, PreviousInspection::type),
          of("previous: fieldwork", PreviousInspection::fieldwork),
          of("previous: published", PreviousInspection::published),
          ofGrades(
              "previous: judgements: ASPECT",
              (aspect, grades) -> PreviousInspection.judgement(AspectCode.of(aspect), grades)),
          of("kept", Binding::kept),
          ofWord(LEFT_OUT + "REASON", Binding::leftOut));

  /**
   * A name that a file gives to a binding.
   *
   * @param name the line of the table
   * @param word the author's word in it
   */
  record Found(BindingName name, String word) {
    Binding binding(BindingArguments arguments) {
      return name.binding().apply(word, arguments).keeping(arguments.keeping());
    }
  }

  private BindingNames() {}

  /** Returns all lines. */
  static List<BindingName> all() {
    return ALL;
  }

  /** Returns the binding with a name. */
  static Optional<Found> find(String name) {
    return ALL.stream()
        .flatMap(line -> line.match(name).map(word -> new Found(line, word)).stream())
        .findFirst();
  }

  /** Returns a known name that is much like an unknown one. */
  static Optional<String> near(String name) {
    boolean leaving = name.toLowerCase(Locale.ROOT).startsWith("left");
    return NearWord.of(
        name,
        ALL.stream()
            .map(line -> line.near(name))
            .filter(near -> leaving || !near.startsWith(LEFT_OUT))
            .toList());
  }

  private static BindingName of(String name, Supplier<Binding> binding) {
    return BindingName.of(name, BindingNeed.NOTHING, (word, arguments) -> binding.get());
  }

  private static BindingName ofWord(String name, Function<String, Binding> binding) {
    return BindingName.of(name, BindingNeed.NOTHING, (word, arguments) -> binding.apply(word));
  }

  private static <T> BindingName ofWords(
      String name, Function<String, T> code, Function<CellWords<T>, Binding> binding) {
    return ofWords(name, WordMeaning.code(code), (word, words) -> binding.apply(words));
  }

  /** For words that only some cells say. */
  private static <T> BindingName ofSomeWords(
      String name, Function<String, T> code, Function<CellWords<T>, Binding> binding) {
    WordMeaning<T> meaning = WordMeaning.code(code);
    return BindingName.of(
        name,
        BindingNeed.someWords(meaning),
        (word, arguments) -> binding.apply(meaning.words(arguments.words())));
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
  private static BindingName ofId(String name, BiFunction<String, RowId, Binding> binding) {
    return BindingName.of(
        name,
        BindingNeed.ID,
        (word, arguments) -> binding.apply(word, arguments.id().orElseThrow()));
  }

  /** For bindings that make an id of the row or take it from the cell. */
  private static BindingName ofPerhapsId(String name, Function<Optional<RowId>, Binding> binding) {
    return BindingName.of(
        name, BindingNeed.PERHAPS_ID, (word, arguments) -> binding.apply(arguments.id()));
  }

  /** For scores. */
  private static BindingName ofOutOf(String name, BiFunction<String, BigDecimal, Binding> binding) {
    return BindingName.of(
        name,
        BindingNeed.OUT_OF,
        (word, arguments) -> binding.apply(word, arguments.outOf().orElseThrow()));
  }

  /** For several values in one cell. */
  private static BindingName ofSeparator(String name, Function<String, Binding> binding) {
    return BindingName.of(
        name,
        BindingNeed.SEPARATOR,
        (word, arguments) -> binding.apply(arguments.separator().orElseThrow()));
  }
}
