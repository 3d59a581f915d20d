package io.github.openinspections.examples.springboot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a client may send. Memory depends on the record limit, because every request in progress
 * may hold one record; a data set is streamed, so its size mostly costs time.
 *
 * @param record the maximum size of a record, alone or in a data set
 * @param dataset the maximum size of a data set, both as sent and decompressed; negative = no limit
 */
@ConfigurationProperties("inspections.limits")
public record ServiceLimits(
    @DefaultValue("1MB") DataSize record, @DefaultValue("-1") DataSize dataset) {

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if the record limit is below one byte or too large for an
   *     array
   */
  public ServiceLimits {
    if (record.toBytes() < 1 || record.toBytes() > Integer.MAX_VALUE / 4) {
      throw new IllegalArgumentException("inspections.limits.record cannot be " + record);
    }
  }
}
