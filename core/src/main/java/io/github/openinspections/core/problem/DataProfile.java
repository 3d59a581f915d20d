package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a data set holds: how many of its records there are of each type, from each year and so on,
 * and how many have each attribute. It describes the data and judges neither it nor anybody.
 * Unreadable records are not counted; every version of a record is.
 *
 * <p>A table lists at most {@value #LISTED_KEYS} keys, those that come first in the order of their
 * texts, and an aspect at most {@value #LISTED_GRADES} grades; the numbers of the rest are exact
 * too. Keys of more than {@value #LONGEST_KEY} characters are shortened, and count as one if they
 * begin alike. The same records always give the same profile, in any order and however they were
 * split. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface DataProfile extends WithDataProfile, Serializable
    permits ImmutableDataProfile {
  /** How many keys a table lists at most. */
  int LISTED_KEYS = 256;

  /** How many grades an aspect lists at most. */
  int LISTED_GRADES = 64;

  /** How many characters of a key are kept. */
  int LONGEST_KEY = 200;

  /** The records by type of inspection; each has one. */
  CountTable types();

  /**
   * The records by the code of the inspectorate that took part; a joint inspection has several.
   * Names without a code are not listed: they can be those of persons.
   */
  CountTable bodies();

  /** The records by framework: the one that is named or follows from the record. */
  CountTable frameworks();

  /** The records by the year in which fieldwork began, otherwise the year of publication. */
  CountTable years();

  /**
   * The records by place: the latest code of each area that the vocabulary knows by its code or its
   * name. A record can have several, and so does a combined service; other areas are not listed.
   */
  CountTable places();

  /** The judgements by aspect, in the order of the codes of aspects. */
  List<AspectCounts> aspects();

  /** How many judgements are on aspects that are not listed. */
  @Value.Default
  default long otherAspects() {
    return 0;
  }

  /**
   * How many records have each attribute that not every record must have, such as {@code fieldwork}
   * or {@code areas.code}, in the order of the format; attributes that no record has are left out.
   * A record has {@code areas.code} if at least one of its areas has a code.
   */
  List<KeyCount> attributes();

  /** Returns the number of records. */
  default long records() {
    return types().sum();
  }

  /** Returns the number of judgements. */
  default long judgements() {
    long sum = otherAspects();
    for (AspectCounts aspect : aspects()) {
      sum += aspect.sum();
    }
    return sum;
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(DataProfile dataProfile) {
    return OneLine.of("DataProfile")
        .count(dataProfile.types().counts(), "type")
        .count(dataProfile.frameworks().counts(), "framework")
        .count(dataProfile.years().counts(), "year")
        .count(dataProfile.places().counts(), "place")
        .count(dataProfile.aspects(), "aspect")
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DataProfile} values; not thread-safe. */
  final class Builder extends ImmutableDataProfile.Builder {
    Builder() {}
  }
}
