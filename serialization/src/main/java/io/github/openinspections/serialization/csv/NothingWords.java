package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.vocabulary.Absence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that tables write where there is no value, and what each means. Spelling does not
 * matter, nor do brackets and spaces: {@code n/a}, {@code N / A} and {@code (n/a)} are one word. A
 * letter means something in brackets only. Immutable and thread-safe.
 */
final class NothingWords {
  /**
   * Words with one meaning.
   *
   * @param meaning the meaning, for people
   * @param reason why there is no value, if they say so
   * @param says what they say besides
   * @param words the words
   */
  record Group(String meaning, Optional<Absence> reason, Says says, List<String> words) {}

  /** What a word says besides the reason why there is no value. */
  enum Says {
    NOTHING,
    /** There was no inspection yet. */
    NOT_YET,
    /** There is a value, which is lost, withheld or not known. */
    HIDDEN
  }

  private static final Set<Absence> HIDING =
      Set.of(Absence.UNREADABLE, Absence.NOT_PUBLISHED, Absence.NOT_STATED);

  /** What spreadsheets write for a value that they cannot calculate or show. */
  private static final String ERRORS =
      "#REF! #VALUE! #DIV/0! #NAME? #NULL! #NUM! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY!"
          + " #UNKNOWN! #GETTING_DATA ##### ###### ####### ######## Err:501 Err:502 Err:503 Err:504"
          + " Err:505 Err:507 Err:508 Err:509 Err:510 Err:511 Err:512 Err:513 Err:514 Err:515 Err:516"
          + " Err:517 Err:518 Err:519 Err:520 Err:521 Err:522 Err:523 Err:524 Err:525 Err:526 Err:527"
          + " Err:530 Err:531 Err:532 Err:533 Err:539 Err:540";

  private static final List<Group> USUAL =
      List.of(
          group(
              "no value, written by programs and databases",
              "n/a na nan nat null nil none n.a. #n/a <NA>"),
          group(
              "no value; publishers mean different things by them",
              ". .. ... - -- --- : * [r] [p] [e] [b] [f]"),
          of("no value", Optional.empty(), Says.NOTHING, "Not found or not applicable."),
          of("not known, or not available", Absence.NOT_STATED, "[x]"),
          of(
              "not known yet",
              Optional.of(Absence.NOT_STATED),
              Says.NOTHING, // there may never be a value
              "TBC",
              "TBA",
              "to be confirmed"),
          of(
              "does not apply",
              Absence.NOT_APPLICABLE,
              "not applicable",
              "[z]",
              "Not provided as service is inspected as part of the ILACS inspection"),
          of(
              "confidential, too small, or not reliable",
              Absence.NOT_PUBLISHED,
              "[c] [low] [u]".split(" ", -1)),
          of("there is none", Absence.NONE, "[w]"),
          of(
              "a spreadsheet could not calculate or show it",
              Absence.UNREADABLE,
              ERRORS.split(" ", -1)),
          of("could not be read where the table was made", Absence.UNREADABLE, "data_unreadable"),
          of(
              "only later frameworks judge it",
              Absence.NOT_YET_INTRODUCED,
              "inspection_pre_dates_judgement"),
          of(
              "only earlier frameworks judged it",
              Absence.NO_LONGER_MADE,
              "not_reported_post_reform"),
          of(
              "there was no inspection yet",
              Optional.of(Absence.NOT_JUDGED),
              Says.NOT_YET,
              "Not yet inspected",
              "Not inspected yet",
              "Yet to be inspected",
              "Awaiting inspection",
              "Awaiting first inspection"));

  /** The longest word with spaces, entities and brackets that nobody counts. */
  private static final int SLACK = 40;

  private final Map<String, Group> byKey;
  private final int longest;

  /** Which ASCII characters a word begins with: most cells begin with another. */
  private final boolean[] beginnings = new boolean[128];

  private NothingWords(Map<String, Group> byKey) {
    this.byKey = Map.copyOf(byKey);
    this.longest = SLACK + 2 * byKey.keySet().stream().mapToInt(String::length).max().orElse(0);
    for (String key : byKey.keySet()) {
      char first = key.charAt(0);
      if (first < 128) {
        beginnings[first] = true;
        beginnings[Character.toUpperCase(first)] = true;
      }
    }
    for (char bracket : new char[] {'[', '(', '<', '&', '`', '_'}) {
      beginnings[bracket] = true;
    }
  }

  private static Group group(String meaning, String words) {
    return of(meaning, Optional.empty(), Says.NOTHING, words.split(" ", -1));
  }

  private static Group of(String meaning, Absence reason, String... words) {
    return of(meaning, Optional.of(reason), says(reason), words);
  }

  private static Group of(String meaning, Optional<Absence> reason, Says says, String... words) {
    return new Group(meaning, reason, says, List.of(words));
  }

  private static Says says(Absence reason) {
    return HIDING.contains(reason) ? Says.HIDDEN : Says.NOTHING;
  }

  /** Returns the words of all tables, in the order of the documentation. */
  static List<Group> usual() {
    return USUAL;
  }

  /** Returns the usual words and those of a table, which come first. */
  static NothingWords with(Map<String, Optional<Absence>> ofTheTable) {
    Map<String, Group> byKey = new HashMap<>();
    List<Group> all = new ArrayList<>(USUAL);
    ofTheTable.forEach(
        (word, reason) ->
            all.add(of("", reason, reason.map(NothingWords::says).orElse(Says.NOTHING), word)));
    for (Group group : all) {
      for (String word : group.words()) {
        if (!key(word).isEmpty()) {
          byKey.put(key(word), group);
        }
      }
    }
    return new NothingWords(byKey);
  }

  /** Returns what a text means, if it is one of the words. */
  Optional<Group> find(String text) {
    if (text.isEmpty() || text.length() > longest) {
      return Optional.empty();
    }
    char first = text.charAt(0);
    if (first < 128 && !beginnings[first]) {
      return Optional.empty();
    }
    String key = key(text);
    Group group = byKey.get(key);
    return Optional.ofNullable(
        group == null && isBracketed(key) ? byKey.get(key.substring(1, key.length() - 1)) : group);
  }

  /** Returns a word folded, without spaces, in square brackets if in any. */
  private static String key(String word) {
    String key = Folding.of(word).replace(" ", "");
    int end = key.length() - 1;
    boolean bracketed =
        end > 1
            && ((key.charAt(0) == '(' && key.charAt(end) == ')')
                || (key.charAt(0) == '<' && key.charAt(end) == '>'));
    if (bracketed) {
      return '[' + key.substring(1, end) + ']';
    }
    boolean sentence = end > 1 && key.charAt(end) == '.' && Character.isLetter(key.charAt(end - 1));
    return sentence ? key.substring(0, end) : key;
  }

  private static boolean isBracketed(String key) {
    return key.length() > 2 && key.charAt(0) == '[' && key.charAt(key.length() - 1) == ']';
  }
}
