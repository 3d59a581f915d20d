package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Guesses what a column becomes from words of the field in its header. The first line with one of
 * its words counts.
 *
 * @param words the words, one of which is in the header
 * @param without words that are not in the header
 * @param binding makes the binding; the text is a key or code made of the header
 */
record HeaderGuess(Set<String> words, Set<String> without, Function<String, Binding> binding) {
  private static final GradeWords GRADES = GradeWords.of(ScaleCode.OFSTED_FOUR_POINT);

  /** These make a grade, a name or an identifier something else. */
  private static final String OTHERS =
      "type kind status sector region count phone email postcode note notes comment comments";

  private static final List<HeaderGuess> ALL =
      List.of(
          of("url link website hyperlink", "", Binding::reportAddress),
          of("published publication", "", Binding::published),
          of("end ended ends finish finished", "", Binding::fieldworkEnd),
          of("start started starts began begin visited fieldwork", "", Binding::fieldworkStart),
          of("gss ons", "", Binding::areaCode),
          of("inspector", OTHERS, Binding::leadInspector),
          of("grade rating judgement judgment effectiveness quality", OTHERS, HeaderGuess::grade),
          of("urn reference ref id identifier number", OTHERS, Binding::identifier),
          of("date", OTHERS, Binding::fieldworkStart),
          of("authority council area county borough", OTHERS + " code", Binding::areaName),
          of("provider service setting home school name", OTHERS + " code", Binding::inspectedName),
          of("theme topic", OTHERS, Binding::topic));

  private static HeaderGuess of(String words, String without, Supplier<Binding> binding) {
    return of(words, without, code -> binding.get());
  }

  private static HeaderGuess of(String words, String without, Function<String, Binding> binding) {
    return new HeaderGuess(set(words), set(without), binding);
  }

  private static Set<String> set(String words) {
    return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  private static Binding grade(String aspect) {
    return Binding.judgement(AspectCode.of(aspect), GRADES);
  }

  /** Returns the guess for a header, if it has a word of the field. */
  static Optional<Binding> of(String header) {
    String slug = RowId.slug(HeaderNames.words(header));
    Set<String> words = set(slug.replace('-', ' '));
    return ALL.stream()
        .filter(guess -> !Collections.disjoint(guess.words(), words))
        .filter(guess -> Collections.disjoint(guess.without(), words))
        .findFirst()
        .map(guess -> guess.binding().apply(slug));
  }
}
