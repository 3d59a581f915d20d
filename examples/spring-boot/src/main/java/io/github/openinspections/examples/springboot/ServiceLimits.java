package io.github.openinspections.examples.springboot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a client may send besides the limit of a record, which is the starter's. A data set is
 * streamed, so its size mostly costs time.
 *
 * @param dataset Maximum size of a data set, both as sent and decompressed; negative = no limit.
 */
@ConfigurationProperties("inspections.limits")
public record ServiceLimits(@DefaultValue("-1") DataSize dataset) {}
