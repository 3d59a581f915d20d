package io.github.openinspections.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.host.TinyApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The page of the starter says what the tests run. */
class StarterReadmeTest {
  private static String readme() throws Exception {
    return Files.readString(Path.of("README.md"));
  }

  private static List<String> blocks(String language) throws Exception {
    return found("(?s)```" + language + "\n(.*?)```");
  }

  private static List<String> found(String pattern) throws Exception {
    return Pattern.compile(pattern)
        .matcher(readme())
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  @Test
  void theProgramIsTheTestedOne() throws Exception {
    String source =
        Files.readString(
            Path.of("src/test/java/io/github/openinspections/host/TinyApplication.java"));

    assertThat(blocks("java")).hasSize(1).allMatch(source::endsWith);
  }

  @Test
  void theAnswerIsTheRealOne() throws Exception {
    List<String> blocks = blocks("json");

    assertThat(blocks).hasSize(2);
    assertThat(Host.json(Host.of(TinyApplication.class).post("/inspections", blocks.get(0))))
        .isEqualTo(JsonMapper.shared().readTree(blocks.get(1)));
  }

  @Test
  void everySettingIsListed() throws Exception {
    List<String> settings =
        JsonMapper.shared()
            .readTree(
                new ClassPathResource("META-INF/spring-configuration-metadata.json")
                    .getInputStream())
            .get("properties")
            .valueStream()
            .map(setting -> setting.get("name").stringValue())
            .toList();

    assertThat(found("(?m)^\\| `(inspections\\.[a-z.]+?)(?:\\.INS-009)?` \\|"))
        .containsExactlyInAnyOrderElementsOf(settings);
  }

  @Test
  void everyBeanIsListed() throws Exception {
    String beans = found("(?s)## Beans\n\n(.*?)\n\n").get(0);

    assertThat(InspectionsAutoConfiguration.class.getDeclaredMethods())
        .filteredOn(method -> method.isAnnotationPresent(ConditionalOnMissingBean.class))
        .isNotEmpty()
        .allSatisfy(
            method -> assertThat(beans).contains("`" + method.getReturnType().getSimpleName()));
  }
}
