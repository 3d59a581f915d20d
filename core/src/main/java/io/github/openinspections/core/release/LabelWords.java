package io.github.openinspections.core.release;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.text.TextHash;
import io.github.openinspections.core.vocabulary.InspectedKind;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often each printed word is in each attribute of a release. Of more than {@value #MOST}, those
 * with the lowest hashes are counted, so that order and parts do not matter. Not thread-safe.
 */
final class LabelWords implements Serializable {
  static final int MOST = 4096;
  private static final int LONGEST = 200;

  /** A word in an attribute. A class, since Kryo reads no records. */
  static final class Word implements Comparable<Word>, Serializable {
    private static final long serialVersionUID = 1L;

    private final String attribute;
    private final String word;

    /**
     * Names a word.
     *
     * @param attribute its name in the format
     * @param word the word as printed
     */
    Word(String attribute, String word) {
      this.attribute = attribute;
      this.word = word;
    }

    String attribute() {
      return attribute;
    }

    String word() {
      return word;
    }

    /** An order, so that a map of words with one hash is searched fast. */
    @Override
    public int compareTo(Word other) {
      int order = attribute.compareTo(other.attribute);
      return order != 0 ? order : word.compareTo(other.word);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Word that
          && attribute.equals(that.attribute)
          && word.equals(that.word);
    }

    @Override
    public int hashCode() {
      return 31 * attribute.hashCode() + word.hashCode();
    }

    long hash() {
      return TextHash.of(attribute + '\n' + word);
    }
  }

  private final Map<Word, Long> counts = new HashMap<>();
  private final TreeMap<Long, Word> byHash = new TreeMap<>();
  private final UnreadWords unread = new UnreadWords();
  private boolean all = true;

  void add(Inspection record) {
    unread.add(record);
    add("typeLabel", record.typeLabel());
    for (Area area : record.areas()) {
      add("areas", area.name());
    }
    for (InspectedBody body : record.inspected()) {
      add("inspected, kind", body.kind().map(InspectedKind::code));
    }
    for (Judgement one : record.judgements()) {
      add("judgements, " + one.aspect().code(), one.label());
    }
    for (ProgressRating one : record.progress()) {
      add("progress", one.label());
    }
  }

  private void add(String attribute, Optional<String> word) {
    if (word.isPresent() && word.get().length() <= LONGEST) {
      add(new Word(attribute, word.get()), 1);
    }
  }

  private void add(Word word, long count) {
    Long known = counts.get(word);
    if (known != null) {
      counts.put(word, known + count);
      return;
    }
    long hash = word.hash();
    if (byHash.size() == MOST && hash >= byHash.lastKey()) {
      all = false;
    } else if (byHash.putIfAbsent(hash, word) == null) {
      counts.put(word, count);
      if (byHash.size() > MOST) {
        counts.remove(byHash.pollLastEntry().getValue());
        all = false;
      }
    }
  }

  void merge(LabelWords other) {
    other.counts.forEach(this::add);
    all &= other.all;
    unread.merge(other.unread);
  }

  /** Returns the words that reading did not understand. */
  UnreadWords unread() {
    return unread;
  }

  /** Whether all words are counted. */
  boolean all() {
    return all;
  }

  Map<Word, Long> counts() {
    return counts;
  }

  long count(Word word) {
    return counts.getOrDefault(word, 0L);
  }

  /** Returns how many different words there are in an attribute. */
  long distinct(String attribute) {
    return counts.keySet().stream().filter(word -> word.attribute().equals(attribute)).count();
  }
}
