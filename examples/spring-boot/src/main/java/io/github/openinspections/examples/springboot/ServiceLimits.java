package io.github.openinspections.examples.springboot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a client may send, and for how long, besides the limit of a record, which is the
 * starter's. A data set is streamed, so its size mostly costs time.
 *
 * @param dataset Maximum size of a data set as it is sent; negative = no limit.
 * @param inflated Maximum size of a data set after decompression; negative = no limit.
 * @param page Maximum size of what is sent from the page at once; it is in memory while it is
 *     checked.
 * @param time Maximum time from the headers of a request to the end of its body.
 * @param datasets Maximum number of data sets that are checked at the same time.
 */
@ConfigurationProperties("inspections.limits")
public record ServiceLimits(
    @DefaultValue("256MB") DataSize dataset,
    @DefaultValue("2GB") DataSize inflated,
    @DefaultValue("64MB") DataSize page,
    @DefaultValue("5m") Duration time,
    @DefaultValue("16") int datasets) {

  /** Refuses limits under which nothing could be checked. */
  public ServiceLimits {
    if (time.toMillis() < 1) {
      throw new IllegalArgumentException("inspections.limits.time cannot be " + time);
    }
    if (page.toMegabytes() < 1 || page.toGigabytes() > 1) {
      throw new IllegalArgumentException("inspections.limits.page cannot be " + page);
    }
    if (datasets < 1) {
      throw new IllegalArgumentException("inspections.limits.datasets cannot be " + datasets);
    }
  }
}
