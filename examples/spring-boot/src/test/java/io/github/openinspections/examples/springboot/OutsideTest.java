package io.github.openinspections.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the service publishes, judged by programs of others. Runs in the profile {@code outside}.
 */
@Tag("outside")
@EnabledIfSystemProperty(
    named = "outside",
    matches = "true",
    disabledReason = "needs programs of others: mvn -P outside")
class OutsideTest {
  /** The program itself: its starter of npm takes the semicolon for a second command. */
  private static final String SARIF = "Sarif.Multitool";

  private static final Pattern PATHS = Pattern.compile(File.pathSeparator, Pattern.LITERAL);
  private static final String REDOCLY = "redocly";

  private final RunningService service = RunningService.standard();

  @TempDir Path folder;

  static Stream<Arguments> dataSets() {
    String flawed =
        "{\"id\":\"a[b](c)"
            + " {0}\",\"type\":\"full-inspection\",\"fieldwork\":[\"2018-05-12/2018-05-01\"],\"quotes\":[{\"text\":\"\"}],\"x\":1}\n";
    return Stream.of(
        Arguments.of("clean", Bodies.record(1)),
        Arguments.of("flawed", flawed + "{\"id\":\n" + Bodies.record(1) + Bodies.record(1)),
        Arguments.of("cut off", "[" + flawed + ","),
        Arguments.of("nothing", ""),
        Arguments.of(
            "table",
            "Web Link,Provision type,Local authority,Inspection date\nx,y,Fife,30/02/2018\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dataSets")
  void sarifPassesTheMultitoolWithTheRulesOfGitHub(String name, String body) throws Exception {
    String log =
        service
            .post("/datasets", "application/octet-stream", body, "Accept", "application/sarif+json")
            .body();
    Path file = Files.writeString(folder.resolve("report.sarif"), log);
    Path found = folder.resolve("found.sarif");
    run(
        SARIF,
        "validate",
        "--rule-kind",
        "Sarif;Ghas",
        "--output",
        found.toString(),
        file.toString());
    JsonNode findings = JsonMapper.shared().readTree(Files.readAllBytes(found));
    assertThat(findings.at("/runs/0/results").valueStream().map(OutsideTest::line)).isEmpty();
  }

  private static String line(JsonNode finding) {
    return finding.get("ruleId") + " " + finding.get("level") + " " + finding.get("message");
  }

  @Test
  void redoclyResolvesTheDescription() throws Exception {
    Path file = Files.writeString(folder.resolve("openapi.json"), description());
    String said =
        run(REDOCLY, "lint", "--extends", "minimal", "--format", "stylish", file.toString());
    assertThat(said).contains("Your API description is valid").doesNotContain("error");
  }

  /** By reflection: its Jackson 2 is on the class path of this profile alone. */
  @Test
  void swaggerParserResolvesTheDescription() throws Exception {
    Class<?> options = Class.forName("io.swagger.v3.parser.core.models.ParseOptions");
    Object resolving = options.getConstructor().newInstance();
    for (String option : List.of("setResolve", "setResolveFully")) {
      options.getMethod(option, boolean.class).invoke(resolving, true);
    }
    Class<?> parser = Class.forName("io.swagger.v3.parser.OpenAPIV3Parser");
    Method read = parser.getMethod("readContents", String.class, List.class, options);
    Object result =
        read.invoke(parser.getConstructor().newInstance(), description(), null, resolving);
    assertThat((List<?>) result.getClass().getMethod("getMessages").invoke(result)).isEmpty();
    assertThat(result.getClass().getMethod("getOpenAPI").invoke(result)).isNotNull();
  }

  private String description() {
    return service.get("/openapi.json").body();
  }

  private static String run(String program, String... arguments)
      throws IOException, InterruptedException {
    assumeTrue(isInstalled(program), "SKIPPED: " + program + " is not on the path (npm)");
    ProcessBuilder command = new ProcessBuilder(program);
    command.command().addAll(Arrays.asList(arguments));
    command.environment().put("REDOCLY_TELEMETRY", "off");
    command.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    Process running = command.redirectErrorStream(true).start();
    running.getOutputStream().close();
    String said = new String(running.getInputStream().readAllBytes(), UTF_8);
    assertThat(running.waitFor()).as(said).isZero();
    return said;
  }

  private static boolean isInstalled(String program) {
    return PATHS
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
