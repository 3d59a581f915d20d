package io.github.openinspections.serialization.csv;

import static io.github.openinspections.serialization.csv.PersonalVocabulary.ABOUT_NOBODY;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.ADDRESSES;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.ALL;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.ANYWHERE;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.BESIDE_ADDRESSES;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.BESIDE_NAMES;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.BESIDE_NUMBERS;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.BESIDE_PAGES;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.BESIDE_PARTS;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.BESIDE_PEOPLE;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.COUNTS;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.NAMES;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.NAMING;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.OWNERS;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.OWNING_PROVIDERS;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.PAGES;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.PARTS;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.PEOPLE;
import static io.github.openinspections.serialization.csv.PersonalVocabulary.PERHAPS_NUMBERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the words of a header say about the people and places below it.
 *
 * <p>Words that mean nothing else, such as "postcode", count wherever they are in a header, unless
 * it counts or judges something. Others, such as "manager", "address" and "name", count only in
 * headers that have no word beside them but those that usually go with them: "Name of manager", but
 * not "The manager's grade", "Address of the report" or "Name of local authority".
 */
final class PersonalWords {
  private static final int LONGEST_RUN = 3;

  private PersonalWords() {}

  /** Returns what the cells under a header are about, if it is a person or a place. */
  static Optional<PersonalColumn> meaning(String header) {
    List<String> words = HeaderParts.of(header, ALL);
    List<String> runs = runs(words);
    if (isAboutPeople(words, runs) || isOnly(words, ADDRESSES, BESIDE_ADDRESSES)) {
      return Optional.of(PersonalColumn.ALWAYS);
    }
    if (isOnly(words, NAMES, BESIDE_NAMES)) {
      return Optional.of(name(words));
    }
    return isOnly(words, PAGES, BESIDE_PAGES)
        ? Optional.of(PersonalColumn.NAME_OF_SERVICE)
        : Optional.empty();
  }

  /** Whether a header says nothing but which part it is of what is above it: "Name", "Line 2". */
  static boolean isPart(String header) {
    List<String> words = HeaderParts.of(header, ALL);
    return words.isEmpty() || isOnly(words, PARTS, BESIDE_PARTS);
  }

  private static boolean isAboutPeople(List<String> words, List<String> runs) {
    if (isCount(words)) {
      return false;
    }
    boolean named =
        runs.stream().anyMatch(PEOPLE::contains) && words.stream().anyMatch(NAMING::contains);
    boolean certain = named || runs.stream().anyMatch(ANYWHERE::contains);
    return (certain && words.stream().noneMatch(ABOUT_NOBODY::contains))
        || isOnly(words, PEOPLE, BESIDE_PEOPLE)
        || isOnly(words, PERHAPS_NUMBERS, BESIDE_NUMBERS);
  }

  private static boolean isCount(List<String> words) {
    return words.size() > 2 && COUNTS.contains(words.get(0) + words.get(1));
  }

  private static PersonalColumn name(List<String> words) {
    if (ServiceKind.of(String.join("", words)) != ServiceKind.ORGANISATION) {
      return PersonalColumn.ALWAYS;
    }
    boolean provider = words.stream().anyMatch(word -> word.contains("provider"));
    boolean owner =
        words.stream().anyMatch(OWNERS::contains)
            || (provider && words.stream().anyMatch(OWNING_PROVIDERS::contains));
    return owner ? PersonalColumn.NAME_OF_OWNER : PersonalColumn.NAME_OF_SERVICE;
  }

  /** Whether a header has one of the wanted words, and no word that does not go with them. */
  private static boolean isOnly(List<String> words, Set<String> wanted, Set<String> beside) {
    boolean found = false;
    int at = 0;
    while (at < words.size()) {
      int next = at + longest(words, at, wanted);
      if (next > at) {
        found = true;
      } else if (beside.contains(words.get(at)) || isNumber(words.get(at))) {
        next = at + 1;
      } else {
        return false;
      }
      at = next;
    }
    return found;
  }

  /** Returns how many words from a place on make a wanted one; 0 if none do. */
  private static int longest(List<String> words, int from, Set<String> wanted) {
    int longest = 0;
    StringBuilder run = new StringBuilder();
    for (int i = from; i < Math.min(words.size(), from + LONGEST_RUN); i++) {
      if (wanted.contains(run.append(words.get(i)).toString())) {
        longest = i + 1 - from;
      }
    }
    return longest;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /** Returns the words, and what neighbours make together. */
  private static List<String> runs(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      StringBuilder run = new StringBuilder();
      for (int i = from; i < Math.min(words.size(), from + LONGEST_RUN); i++) {
        runs.add(run.append(words.get(i)).toString());
      }
    }
    return runs;
  }
}
