package io.github.openinspections.core.vocabulary;

import java.text.Normalizer;
import java.util.Map;

/**
 * Names of councils in full words: abbreviations written out ("N E Lincs", "Saint Helens", "Devon
 * Co. Council"), and without what spellings of one name differ in: "the", "and", accents, "upon"
 * for "on". Looked up only for a name that is not known as printed.
 */
final class CouncilWords {
  /** Longer than any name; a longer text is not looked at word by word. */
  private static final int LONGEST = 200;

  /** Each word with what stands for it; nothing for a word that does not count. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("the", ""),
          Map.entry("and", ""),
          Map.entry("upon", "on"),
          Map.entry("saint", "st"),
          Map.entry("isles", "islands"),
          Map.entry("taff", "taf"),
          Map.entry("n", "north"),
          Map.entry("e", "east"),
          Map.entry("s", "south"),
          Map.entry("w", "west"),
          Map.entry("ne", "north east"),
          Map.entry("boro", "borough"),
          Map.entry("co", "county"),
          Map.entry("dist", "district"),
          Map.entry("met", "metropolitan"),
          Map.entry("beds", "bedfordshire"),
          Map.entry("bucks", "buckinghamshire"),
          Map.entry("cambs", "cambridgeshire"),
          Map.entry("derbys", "derbyshire"),
          Map.entry("glos", "gloucestershire"),
          Map.entry("hants", "hampshire"),
          Map.entry("herts", "hertfordshire"),
          Map.entry("lancs", "lancashire"),
          Map.entry("leics", "leicestershire"),
          Map.entry("lincs", "lincolnshire"),
          Map.entry("northants", "northamptonshire"),
          Map.entry("notts", "nottinghamshire"),
          Map.entry("oxon", "oxfordshire"),
          Map.entry("staffs", "staffordshire"),
          Map.entry("warks", "warwickshire"),
          Map.entry("wilts", "wiltshire"),
          Map.entry("worcs", "worcestershire"),
          Map.entry("yorks", "yorkshire"));

  private CouncilWords() {}

  /** Returns a key of a name in full words; empty if none of its words counts. */
  static String of(String key) {
    if (key.length() > LONGEST) {
      return key;
    }
    String plain = withoutAccents(key);
    StringBuilder words = new StringBuilder(plain.length());
    for (int start = 0; start < plain.length(); ) {
      int end = plain.indexOf(' ', start);
      end = end < 0 ? plain.length() : end;
      String word = plain.substring(start, end);
      String full = WORDS.getOrDefault(word, word);
      if (!full.isEmpty()) {
        words.append(words.isEmpty() ? "" : " ").append(full);
      }
      start = end + 1;
    }
    return words.toString();
  }

  private static String withoutAccents(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) > 0x7f) {
        return letters(Normalizer.normalize(key, Normalizer.Form.NFD));
      }
    }
    return key;
  }

  private static String letters(String decomposed) {
    StringBuilder letters = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
        letters.append(decomposed.charAt(i));
      }
    }
    return letters.toString();
  }
}
