package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.csv.Column.Presence;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.mapping.ColumnText;
import io.github.openinspections.serialization.mapping.Placed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a column of what a file says about it, or says what is wrong. */
final class ColumnReading {
  private final String pointer;
  private final ColumnText column;
  private final KnownScales scales;
  private final MappingProblems problems;

  ColumnReading(Placed<ColumnText> placed, KnownScales scales, MappingProblems problems) {
    this.pointer = placed.pointer();
    this.column = placed.value();
    this.scales = scales;
    this.problems = problems;
  }

  /** Returns the column; without one there is a problem, of the column or of its shape. */
  Optional<Column> read() {
    Optional<Binding> binding = column.becomes().flatMap(this::binding);
    Presence presence = column.required() ? Presence.REQUIRED : Presence.OPTIONAL;
    return column
        .header()
        .flatMap(
            header -> binding.map(made -> new Column(header, column.aliases(), presence, made)));
  }

  private Optional<Binding> binding(String becomes) {
    Optional<BindingNames.Found> found = BindingNames.find(becomes);
    if (found.isEmpty()) {
      problems.add(
          pointer + "/becomes", becomes, Phrase.of("no-binding"), () -> BindingNames.near(becomes));
      return Optional.empty();
    }
    BindingNeed need = found.get().name().takes();
    Map<String, String> words = new LinkedHashMap<>();
    column.words().ifPresent(given -> words(given, need.meaning(), words));
    Optional<GradeWords> grades =
        column.grades().map(g -> new GradesReading(pointer + "/grades", scales, problems).read(g));
    boolean fits =
        Stream.of( // all of them, so that every problem is found
                takes(becomes, need, BindingNeed.WORDS, column.words()),
                takes(becomes, need, "grades", column.grades()),
                takes(becomes, need, "id", column.id()),
                takes(becomes, need, "outOf", column.outOf()),
                takes(becomes, need, "separator", column.separator()),
                hasWords(becomes, need))
            .allMatch(given -> given);
    keptWords();
    BindingArguments arguments =
        new BindingArguments(
            words,
            grades,
            column.id().map(RowIds::of),
            column.outOf(),
            column.separator(),
            column.keeping());
    return fits ? made(becomes, found.get(), arguments) : Optional.empty();
  }

  /** What a factory refuses is a problem of the file. */
  private Optional<Binding> made(
      String becomes, BindingNames.Found found, BindingArguments arguments) {
    try {
      Binding binding = found.binding(arguments);
      return Optional.of(column.personal() ? binding.personal() : binding);
    } catch (IllegalArgumentException refused) {
      problems.add(
          pointer + "/becomes",
          becomes,
          Phrase.of("cannot-be-made").with(MappingProblems.REFUSAL, refusal(refused)));
      return Optional.empty();
    }
  }

  /** What another class refuses is in English alone. */
  private static Phrase refusal(IllegalArgumentException refused) {
    return refused instanceof RefusedBinding ours
        ? ours.refusal()
        : Phrase.of(String.valueOf(refused.getMessage()));
  }

  /** Whether a binding gets what it needs, and nothing else. */
  private boolean takes(String becomes, BindingNeed need, String property, Optional<?> given) {
    if (given.isPresent() && !need.takes(property)) {
      problems.add(
          pointer + "/" + property, becomes, Phrase.of("takes-no").with("property", property));
      return false;
    }
    if (given.isEmpty() && need.takes(property) && need.required()) {
      problems.add(pointer + "/becomes", becomes, Phrase.of("needs").with("property", property));
      return false;
    }
    return true;
  }

  /** Without words no cell would be understood; only names of participants need none. */
  private boolean hasWords(String becomes, BindingNeed need) {
    boolean none = column.words().filter(Map::isEmpty).isPresent();
    if (none && need.takes(BindingNeed.WORDS) && !need.any()) {
      problems.add(pointer + "/words", becomes, Phrase.of("no-words"));
      return false;
    }
    return true;
  }

  private void keptWords() {
    List<String> words = column.keeping();
    for (int i = 0; i < words.size(); i++) {
      if (TableWords.key(words.get(i)).isEmpty()) {
        problems.add(pointer + "/keeping/" + i, words.get(i), Phrase.of("empty-word"));
      }
    }
  }

  private void words(
      Map<String, Optional<String>> given, WordMeaning<?> meaning, Map<String, String> words) {
    problems.emptyWords(pointer + "/words", given.keySet());
    noWordTwice(pointer + "/words", given, problems);
    given.forEach(
        (word, text) -> {
          String code = text.orElseThrow();
          words.put(word, code);
          if (meaning.read().apply(code).isEmpty()) {
            problems.add(
                pointer + "/words/" + MappingProblems.segment(word),
                code,
                Phrase.of("no-meaning").with("expected", meaning.expected()));
          }
        });
  }

  /** Reports words that are the same but for case and white space, with different meanings. */
  static void noWordTwice(
      String pointer, Map<String, Optional<String>> words, MappingProblems problems) {
    Map<String, Optional<String>> seen = new HashMap<>();
    words.forEach(
        (word, meaning) -> {
          Optional<String> other = seen.putIfAbsent(TableWords.key(word), meaning);
          if (other != null && !other.equals(meaning)) {
            problems.add(
                pointer + "/" + MappingProblems.segment(word), word, Phrase.of("two-meanings"));
          }
        });
  }
}
