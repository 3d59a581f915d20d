package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Participant;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.validation.meaning.TextWords;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a judge is among those who inspected. Names are compared loosely: a single body is
 * printed in seven spellings.
 */
final class Judges {
  /** Words in which spellings of the same name differ. */
  private static final Set<String> FILLERS =
      Set.of("the", "of", "for", "in", "and", "her", "his", "hm", "majestys", "majesties", "s");

  /** Words that, without others, mean all inspectors together. */
  private static final Set<String> INSPECTORS =
      Set.of("all", "joint", "inspectors", "inspectorates", "inspection", "team");

  /** With more participants than this, nothing is compared: it would take too long. */
  private static final int MANY = 100;

  /** No name is longer; longer texts are not compared word by word. */
  private static final int LONGEST = 500;

  private final List<List<String>> names;

  Judges(List<Participant> participants) {
    this.names =
        participants.stream()
            .flatMap(
                participant ->
                    Stream.concat(
                        Stream.of(participant.name()),
                        participant.body().map(BodyCode::code).stream()))
            .filter(name -> name.length() <= LONGEST)
            .map(Judges::significant)
            .filter(name -> !name.isEmpty())
            .distinct()
            .limit(MANY + 1) // lists of one hash are found in a set one after the other
            .toList();
  }

  /** Whether a name is, or contains, that of a participant, or means the inspectors together. */
  boolean include(String name) {
    if (name.length() > LONGEST) {
      return true;
    }
    List<String> words = significant(name);
    return names.size() > MANY
        || INSPECTORS.containsAll(words)
        || names.stream().anyMatch(known -> contains(words, known) || contains(known, words));
  }

  private static boolean contains(List<String> words, List<String> part) {
    return !part.isEmpty() && Collections.indexOfSubList(words, part) >= 0;
  }

  private static List<String> significant(String name) {
    return TextWords.of(name).stream().filter(word -> !FILLERS.contains(word)).toList();
  }
}
