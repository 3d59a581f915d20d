package io.github.openinspections.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors show of the settings. */
class SettingsTest {
  private static JsonNode metadata() throws Exception {
    try (InputStream json =
        SettingsTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(json));
    }
  }

  @Test
  void everySettingIsDescribed() throws Exception {
    assertThat(metadata().get("properties").valueStream())
        .allSatisfy(
            setting -> assertThat(setting.get("description").stringValue()).matches("[A-Z].*\\."))
        .extracting(
            setting ->
                setting.get("name").stringValue()
                    + (setting.has("defaultValue") ? "=" + setting.get("defaultValue") : ""))
        .containsExactlyInAnyOrder(
            "inspections.facts",
            "inspections.limits.record=\"1MB\"",
            "inspections.rules.disabled",
            "inspections.rules.severity");
  }
}
