package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.options.PersonalData;
import java.util.List;
import java.util.Set;

/**
 * What a message quotes of a note: "Contact: Jane Doe, 01632 960001" names a person. The note is
 * quoted up to the first word after which people are named, and without telephone numbers, e-mail
 * addresses and postcodes.
 */
final class NoteQuotation {
  private static final String WITHHELD = "[withheld]";

  /** After these a note names somebody, or says how to reach somebody. */
  private static final Set<String> BEFORE_PEOPLE =
      Set.of(
          ("contact contacts contacting by author authors analyst statistician statisticians"
                  + " manager managers inspector inspectors enquiries enquiry queries query email"
                  + " e-mail telephone phone tel tel. mobile mr mrs ms miss mx dr owner lead officer"
                  + " prepared compiled produced cyswllt ymholiadau ffon ffôn ebost e-bost")
              .split(" "));

  /** After "by" an organisation is named at least as often; it tells where the data come from. */
  private static final Set<String> ORGANISATIONS =
      Set.of("published", "inspected", "provided", "supplied", "regulated", "registered");

  private final boolean leftOut;

  NoteQuotation(PersonalData choice) {
    leftOut = choice == PersonalData.OMIT;
  }

  /** Returns what may be quoted. */
  String of(String note) {
    return leftOut ? withoutPlaces(withoutPeople(note)) : note;
  }

  private static String withoutPeople(String note) {
    String before = "";
    int start = 0;
    for (int i = 0; i <= note.length(); i++) {
      if (i < note.length() && isOfWord(note.charAt(i))) {
        continue;
      }
      String word = TableWords.key(note.substring(start, i));
      boolean organisation = word.equals("by") && ORGANISATIONS.contains(before);
      if (BEFORE_PEOPLE.contains(word) && !organisation && i < note.length()) {
        return note.substring(0, i) + ' ' + WITHHELD;
      }
      before = word.isEmpty() ? before : word;
      start = i + 1;
    }
    return note;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.';
  }

  private static String withoutPlaces(String note) {
    List<PersonalContent.Place> places = PersonalContent.places(note);
    StringBuilder rest = new StringBuilder(note.length());
    int from = 0;
    for (PersonalContent.Place place : places) {
      rest.append(note, from, place.start()).append(WITHHELD);
      from = place.end();
    }
    return rest.append(note, from, note.length()).toString();
  }
}
