package io.github.openinspections.core.release;

import io.github.openinspections.core.release.LabelWords.Word;
import io.github.openinspections.core.release.ReleaseNote.Kind;
import io.github.openinspections.core.text.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which printed word took the place of another one almost everywhere. */
final class WordNotes {
  private static final int FEW = 3;
  private static final Comparator<Word> ORDER =
      Comparator.comparing(Word::attribute).thenComparing(Word::word);

  private final LabelWords old;
  private final LabelWords now;
  private final ReleaseNotes notes;

  WordNotes(LabelWords old, LabelWords now, ReleaseNotes notes) {
    this.old = old;
    this.now = now;
    this.notes = notes;
  }

  /**
   * Adds them.
   *
   * @param changed how many inspections changed: a word was replaced in no more than these
   */
  void add(long changed) {
    Map<String, List<Word>> byAttribute = new TreeMap<>();
    now.counts().keySet().stream()
        .filter(word -> 5 * old.count(word) <= now.count(word))
        .sorted(ORDER)
        .forEach(
            word ->
                byAttribute.computeIfAbsent(word.attribute(), k -> new ArrayList<>()).add(word));
    List<Word> unread = now.unread().aloneSince(old.unread());
    Map<String, List<String>> attributes = new TreeMap<>();
    for (Word gone : old.counts().keySet().stream().sorted(ORDER).toList()) {
      long before = old.count(gone);
      long lost = before - now.count(gone);
      if (before >= FEW && 5 * lost >= 4 * before && lost <= changed) {
        Stream.concat(
                byAttribute.getOrDefault(gone.attribute(), List.of()).stream()
                    .filter(word -> isAsMuch(now.count(word) - old.count(word), lost)),
                unread.stream().filter(word -> isAsMuch(now.unread().count(word), lost)))
            .findFirst()
            .ifPresent(
                word ->
                    attributes
                        .computeIfAbsent(pair(gone, word), k -> new ArrayList<>())
                        .add("%s (%d times)".formatted(PlainText.of(gone.attribute()), lost)));
      }
    }
    attributes.forEach(
        (pair, in) -> notes.add(Kind.WORD_REPLACED, pair + " in " + String.join(", ", in)));
    if (!old.all() || !now.all()) {
      notes.add(
          Kind.WORDS_NOT_COUNTED,
          "There are more than %d different labels: only so many were compared as words"
              .formatted(LabelWords.MOST));
    }
  }

  /** Whether a word was won as often as the other one was lost, give or take a fifth. */
  private static boolean isAsMuch(long won, long lost) {
    return 5 * won >= 4 * lost && 4 * won <= 5 * lost;
  }

  private static String pair(Word gone, Word word) {
    return "The label \"%s\" is nearly gone and \"%s\" is new about as often:"
        .formatted(PlainText.of(gone.word()), PlainText.of(word.word()));
  }
}
