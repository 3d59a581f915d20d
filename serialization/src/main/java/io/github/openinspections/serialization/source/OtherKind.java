package io.github.openinspections.serialization.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file is that is no data set.
 *
 * @param file what it is, as the name of a phrase: {@code pdf} is "a PDF document"
 * @param advice what to do next, as the name of a phrase
 * @param values the values in the phrases
 */
public record OtherKind(String file, String advice, Map<String, String> values) {
  /** Returns a kind of file that is the same for all. */
  public static OtherKind of(String file, String advice) {
    return new OtherKind(file, advice, Map.of());
  }

  /** Returns the same with a value in a phrase. */
  public OtherKind with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new OtherKind(file, advice, Collections.unmodifiableMap(more));
  }

  /** Returns the same with texts of the input, which a phrase lists in quotation marks. */
  public OtherKind listing(String list, List<String> texts) {
    OtherKind listing = with(list, "" + texts.size());
    for (int i = 0; i < texts.size(); i++) {
      String place = list + "." + (i + 1);
      listing = listing.with(place, "quoted").with(place + ".name", texts.get(i));
    }
    return listing;
  }
}
