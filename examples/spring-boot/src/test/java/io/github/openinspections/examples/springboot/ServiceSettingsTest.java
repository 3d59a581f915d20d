package io.github.openinspections.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The settings of the service and what editors show of them. */
class ServiceSettingsTest {
  private static JsonNode settings() throws Exception {
    try (InputStream json =
        InspectionService.class
            .getClassLoader()
            .getResources("META-INF/spring-configuration-metadata.json")
            .asIterator()
            .next()
            .openStream()) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(json)).get("properties");
    }
  }

  @Test
  void everySettingIsDescribed() throws Exception {
    assertThat(settings().valueStream())
        .allSatisfy(
            setting -> assertThat(setting.get("description").stringValue()).matches("[A-Z].*\\."))
        .extracting(
            setting -> setting.get("name").stringValue() + "=" + setting.get("defaultValue"))
        .containsExactlyInAnyOrder(
            "inspections.limits.dataset=\"256MB\"",
            "inspections.limits.datasets=16",
            "inspections.limits.inflated=\"2GB\"",
            "inspections.limits.page=\"64MB\"",
            "inspections.limits.time=\"5m\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inspections.limits.time=0s",
        "inspections.limits.datasets=0",
        "inspections.limits.page=1KB"
      })
  void aLimitUnderWhichNothingCouldBeCheckedIsRefused(String setting) {
    assertThatThrownBy(() -> RunningService.with(setting))
        .rootCause()
        .hasMessageContaining(setting.substring(0, setting.indexOf('=')) + " cannot be ");
  }
}
