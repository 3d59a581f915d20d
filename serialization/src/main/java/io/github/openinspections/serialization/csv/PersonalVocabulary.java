package io.github.openinspections.serialization.csv;

import java.util.HashSet;
import java.util.Set;

/**
 * The words of headers whose cells are about single people, or about places where children live, in
 * English and Welsh; and the words that usually go with them. What several words make together is
 * written as one: "gridreference".
 */
final class PersonalVocabulary {
  /** They mean nothing else, whatever is beside them. */
  static final Set<String> ANYWHERE =
      words(
          "phone phones telephone telephones tel telno mobilephone landline fax email emails"
              + " emailaddress contactnumber contactno contactdetails postcode postcodes postalcode"
              + " zipcode uprn paon saon datazone datazones simdrank imdrank lsoa outputarea easting"
              + " eastings northing northings latitude longitude lat lng latlong latlng gridref"
              + " gridreference mapref mapreference osref osreference osgridref coordinate"
              + " coordinates whatthreewords what3words geolocation surname surnames forename"
              + " forenames firstname lastname givenname familyname"
              + " nationalinsurancenumber ffon ffôn symudol ebost codpost cyfenw");

  /** A header with one of these counts or judges something: "Number of telephone calls". */
  static final Set<String> ABOUT_NOBODY =
      words(
          "call calls count counts total totals percentage percent proportion share ratio rate rates"
              + " average mean median date dates change changes changed held received sent made"
              + " interview interviews survey surveys response responses respondents questionnaire"
              + " questionnaires provision policy policies coverage trained training"
              + " turnover vacancy vacancies visits meetings answered available availability access"
              + " grade grades graded rating ratings judgement judgements judgment judgments score"
              + " scores effectiveness quality outcome outcomes management leadership");

  /** Beginnings of headers of counts. */
  static final Set<String> COUNTS = words("numberof noof countof nifero");

  /** With other words beside them they mean something else: "Mobile provision", "Long term". */
  static final Set<String> PERHAPS_NUMBERS = words("mobile mob cell long contactnumber");

  static final Set<String> BESIDE_NUMBERS =
      words(
          "number numbers no of the s contact manager managers registered owner service provider"
              + " home setting childminder business out hours");

  static final Set<String> PEOPLE =
      words(
          "manager managers mgr mgrs managername inspector inspectors inspectorname contact contacts"
              + " person personincharge incharge responsibleindividual ri nominatedindividual"
              + " nominee headteacher headofhome headofcare headofservice principal matron leader"
              + " proprietress caseworker socialworker childname childsname nameofchild dob dateofbirth rheolwr"
              + " rheolwyr arolygydd arolygwr unigolyncyfrifol cyswllt pennaeth");

  static final Set<String> BESIDE_PEOPLE =
      words(
          "name names of the s and or for in at as by to is registered lead main full first last"
              + " middle title deputy acting interim current previous former new responsible"
              + " nominated individual head teacher service services home homes provider setting"
              + " care team case school children childrens childminder inspection detail details who"
              + " surname enw r y yr o cofrestredig");

  /** With one of these, a header about people names them, whatever else it says. */
  static final Set<String> NAMING = words("name names enw enwau");

  static final Set<String> ADDRESSES =
      words(
          "address addresses addr addressline street streetname road roadname house housename"
              + " housenumber building buildingname property propertyname thoroughfare premises"
              + " cyfeiriad cyfeiriadau stryd");

  static final Set<String> BESIDE_ADDRESSES =
      words(
          "line lines of the s and or name number no flat first second third one two three four"
              + " service services provider providers setting settings home homes school location"
              + " site office head main trading full postal registered children childrens"
              + " childminder childminders contact correspondence llinell r y yr");

  static final Set<String> NAMES =
      words(
          "name names servicename settingname providername provider providers serviceprovider"
              + " owner owners owns proprietor proprietors licensee licensees licenceholder"
              + " registrant organisation organization company tradingas tradingname knownas enw"
              + " enwau darparwr perchennog location site");

  static final Set<String> BESIDE_NAMES =
      words(
          "of the s which that full legal trading registered previous former current service"
              + " services setting settings home homes children childrens childminder childminders"
              + " nursery establishment unit care business r y yr gwasanaeth lleoliad cartref");

  static final Set<String> OWNERS =
      words(
          "owner owners owns proprietor proprietors licensee licensees licenceholder registrant"
              + " organisation organization company perchennog");

  /** These make an owner of a provider, which is else often the service itself. */
  static final Set<String> OWNING_PROVIDERS =
      words("service services registered legal serviceprovider");

  /** The page of a service names it, and often the person. */
  static final Set<String> PAGES =
      words(
          "website websites webpage homepage url weblink webaddress site gwefan facebook twitter");

  static final Set<String> BESIDE_PAGES =
      words("web page link address own the of s service setting provider home childminder nursery");

  /** Below a header that groups columns: "Name" below "Manager", "2" below "Address line". */
  static final Set<String> PARTS =
      words("name names enw enwau first last middle full title number no rhif line details other");

  static final Set<String> BESIDE_PARTS = words("of the and or s main work in");

  /** All of them, to divide words that are written without a space. */
  static final Set<String> ALL = all();

  private PersonalVocabulary() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  private static Set<String> all() {
    Set<String> all = new HashSet<>();
    all.addAll(ANYWHERE);
    all.addAll(ABOUT_NOBODY);
    all.addAll(PERHAPS_NUMBERS);
    all.addAll(BESIDE_NUMBERS);
    all.addAll(PEOPLE);
    all.addAll(BESIDE_PEOPLE);
    all.addAll(ADDRESSES);
    all.addAll(BESIDE_ADDRESSES);
    all.addAll(NAMES);
    all.addAll(BESIDE_NAMES);
    all.addAll(PAGES);
    all.removeIf(word -> word.length() < 2);
    return Set.copyOf(all);
  }
}
