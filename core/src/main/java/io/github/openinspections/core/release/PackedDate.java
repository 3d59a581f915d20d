package io.github.openinspections.core.release;

import io.github.openinspections.core.time.PartialDate;
import java.util.Optional;

/**
 * A partial date, or none, as a number that is not negative. The numbers have the order of {@link
 * PartialDate#EARLIEST_FIRST}, with no date before all others.
 */
final class PackedDate {
  static final int NONE = 0;

  private PackedDate() {}

  static int of(Optional<PartialDate> date) {
    return date.map(PackedDate::of).orElse(NONE);
  }

  static int of(PartialDate date) {
    return 1 + date.day().orElse(0) + 32 * (date.month().orElse(0) + 13 * date.year());
  }

  static Optional<PartialDate> read(int packed) {
    if (packed == NONE) {
      return Optional.empty();
    }
    int day = (packed - 1) % 32;
    int month = (packed - 1) / 32 % 13;
    int year = (packed - 1) / 32 / 13;
    return Optional.of(
        month == 0
            ? PartialDate.of(year)
            : day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day));
  }
}
