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
    Map<String, Map<String, String>> replaced = new TreeMap<>();
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
                    add(
                        gone.attribute(),
                        lost,
                        replaced.computeIfAbsent(pair(gone, word), k -> words(gone, word))));
      }
    }
    replaced.values().forEach(in -> notes.add(ReleaseNotes.note(Kind.WORD_REPLACED, "", in)));
    if (!old.all() || !now.all()) {
      notes.add(Kind.WORDS_NOT_COUNTED, "most", LabelWords.MOST);
    }
  }

  /** Whether a word was won as often as the other one was lost, give or take a fifth. */
  private static boolean isAsMuch(long won, long lost) {
    return 5 * won >= 4 * lost && 4 * won <= 5 * lost;
  }

  /** The notes are in the order of the words as they are shown. */
  private static String pair(Word gone, Word word) {
    return "\"%s\" \"%s\"".formatted(PlainText.of(gone.word()), PlainText.of(word.word()));
  }

  private static Map<String, String> words(Word gone, Word word) {
    return ReleaseNotes.named("old", gone.word(), "new", word.word(), "replaced", 0);
  }

  /** Adds an attribute to the list of those in which a word was replaced. */
  private static void add(String attribute, long times, Map<String, String> replaced) {
    int number = Integer.parseInt(replaced.getOrDefault("replaced", "0")) + 1;
    String name = "replaced." + number;
    replaced.putAll(
        ReleaseNotes.named(
            "replaced",
            number,
            name,
            "times",
            name + ".attribute",
            attribute,
            name + ".times",
            times));
  }
}
