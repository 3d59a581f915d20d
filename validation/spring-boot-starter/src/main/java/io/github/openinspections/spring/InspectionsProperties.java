package io.github.openinspections.spring;

import io.github.openinspections.core.problem.Severity;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * The settings.
 *
 * @param facts Fact files with scales, frameworks, bodies and areas that the vocabulary has besides
 *     the standard ones.
 * @param rules Which rules run, and how severe their problems are.
 * @param limits How large what is read may be.
 */
@ConfigurationProperties("inspections")
record InspectionsProperties(
    @DefaultValue List<Resource> facts,
    @DefaultValue RuleSettings rules,
    @DefaultValue RecordLimits limits) {

  /**
   * Which rules run, and how severe their problems are.
   *
   * @param severity Severities other than the rules' own, by rule id.
   * @param disabled Ids of rules that do not run.
   */
  record RuleSettings(
      @DefaultValue Map<String, Severity> severity, @DefaultValue List<String> disabled) {}

  /**
   * How large what is read may be.
   *
   * @param record Maximum size of one record, alone or in a data set.
   */
  record RecordLimits(@DefaultValue("1MB") DataSize record) {
    /** A larger record would not fit into an array together with what is made of it. */
    private static final long MAX_BYTES = Integer.MAX_VALUE / 4;

    RecordLimits {
      if (record.toBytes() < 1 || record.toBytes() > MAX_BYTES) {
        throw new IllegalArgumentException("inspections.limits.record cannot be " + record);
      }
    }
  }
}
