package io.github.openinspections.serialization.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words of headers whose cells are about single people, or about places where children live.
 *
 * <p>Words that mean nothing else, such as "postcode", count wherever they are in a header. Others,
 * such as "manager", "address" and "name", count only in headers that have no word beside them but
 * those that usually go with them: "Name of manager", but not "The manager's grade", "Address of
 * the report" or "Name of local authority".
 */
final class PersonalWords {
  private static final int LONGEST_RUN = 3;

  /** Wherever they are in a header, together or apart: "post code", "e-mail", "DataZone". */
  private static final Set<String> ANYWHERE =
      words(
          "phone phones telephone tel telno mobile fax email emails emailaddress contactnumber"
              + " contactno postcode postcodes postalcode uprn datazone datazones simdrank imdrank"
              + " lsoa outputarea easting eastings northing northings latitude longitude latlong"
              + " latlng gridref gridreference coordinate coordinates what3words surname forename"
              + " forenames firstname lastname givenname ffon ffôn ebost codpost");

  /** With one of these a header that has one of the former is about nobody: "Number of calls". */
  private static final Set<String> ABOUT_NOBODY =
      words("calls count percentage percent rate date change changes childcare");

  private static final Set<String> PEOPLE =
      words(
          "manager managers managername inspector inspectors inspectorname contact contacts person"
              + " responsibleindividual nominatedindividual headteacher principal rheolwr");

  private static final Set<String> BESIDE_PEOPLE =
      words(
          "name names of the s and or for in at registered lead main full first last middle title"
              + " deputy acting interim current previous responsible nominated individual head"
              + " teacher service services home homes provider setting care school inspection"
              + " detail details note");

  private static final Set<String> ADDRESSES =
      words("address addresses addr addressline street housename housenumber cyfeiriad");

  private static final Set<String> BESIDE_ADDRESSES =
      words(
          "line lines of the s and name number no house flat building road street first second"
              + " third one two three four service services provider providers setting settings home"
              + " homes school premises office head main trading full postal registered children"
              + " childrens childminder childminders note");

  private static final Set<String> NAMES =
      words(
          "name names servicename settingname providername provider providers serviceprovider owner"
              + " owners owns proprietor registrant organisation organization company");

  private static final Set<String> BESIDE_NAMES =
      words(
          "of the s which that full legal trading registered previous former current service"
              + " services setting settings home homes children childrens childminder childminders"
              + " nursery premises establishment unit care note");

  private static final Set<String> OWNERS =
      words("owner owners owns proprietor registrant organisation organization company");

  /** These make an owner of a provider, which is else often the service itself. */
  private static final Set<String> OWNING_PROVIDERS =
      words("service services registered legal serviceprovider");

  private PersonalWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Returns what the cells under a header are about, if it is a person or a place. */
  static Optional<PersonalColumn> meaning(String header) {
    List<String> words = split(header);
    List<String> runs = runs(words);
    boolean anywhere =
        runs.stream().anyMatch(ANYWHERE::contains)
            && words.stream().noneMatch(ABOUT_NOBODY::contains);
    if (anywhere
        || isOnly(words, runs, PEOPLE, BESIDE_PEOPLE)
        || isOnly(words, runs, ADDRESSES, BESIDE_ADDRESSES)) {
      return Optional.of(PersonalColumn.ALWAYS);
    }
    return isOnly(words, runs, NAMES, BESIDE_NAMES) ? Optional.of(name(words)) : Optional.empty();
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
  private static boolean isOnly(
      List<String> words, List<String> runs, Set<String> wanted, Set<String> beside) {
    return runs.stream().anyMatch(wanted::contains)
        && words.stream()
            .allMatch(
                word ->
                    wanted.contains(word)
                        || beside.contains(word)
                        || word.chars().allMatch(Character::isDigit));
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

  /** Returns the words in lower case; "ServicePostcode" and "Address_line_1" have several. */
  static List<String> split(String header) {
    boolean ascii = header.chars().allMatch(c -> c < 0x80);
    String text = ascii ? header : Normalizer.normalize(header, Normalizer.Form.NFKC);
    StringBuilder spaced = new StringBuilder(text.length() + 8);
    int before = ' ';
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) == Character.FORMAT) {
        continue; // zero-width characters and soft hyphens separate nothing
      }
      boolean next =
          Character.isDigit(before) != Character.isDigit(c)
              || (Character.isLowerCase(before) && Character.isUpperCase(c));
      if (next || !Character.isLetterOrDigit(c)) {
        spaced.append(' ');
      }
      if (Character.isLetterOrDigit(c)) {
        spaced.appendCodePoint(c);
      }
      before = c;
    }
    String plain = TableWords.plain(spaced.toString()).toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }
}
