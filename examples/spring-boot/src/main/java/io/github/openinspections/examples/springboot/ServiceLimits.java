package io.github.openinspections.examples.springboot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a client may send. Memory follows from the record, of which every request in progress
 * may hold one; a data set is streamed, so that its size costs time only.
 *
 * @param record the largest single record, alone or in a data set
 * @param dataset the largest data set, as sent and again when decompressed; negative = no limit
 */
@ConfigurationProperties("inspections.limits")
public record ServiceLimits(
    @DefaultValue("1MB") DataSize record, @DefaultValue("-1") DataSize dataset) {

  /**
   * Refuses limits that nothing could keep to.
   *
   * @throws IllegalArgumentException if a record may have less than one byte or more than an array
   */
  public ServiceLimits {
    if (record.toBytes() < 1 || record.toBytes() > Integer.MAX_VALUE / 4) {
      throw new IllegalArgumentException("inspections.limits.record cannot be " + record);
    }
  }
}
