package io.github.openinspections.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Sends the request of every curl line in the README. */
class ServiceReadmeTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern LINE = Pattern.compile("(?m)^curl localhost:8080(.*?) {3}# (\\d+)$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Pattern SHOWN = Pattern.compile("(?s)```json\n(.*?)```");

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<MatchResult> lines() throws IOException {
    return LINE.matcher(readme()).results().toList();
  }

  private static HttpResponse<String> send(String command) throws IOException {
    Iterator<String> words =
        WORD.matcher(command)
            .results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .iterator();
    RunningService service = RunningService.standard();
    HttpRequest.Builder request = service.request(words.next());
    while (words.hasNext()) {
      String option = words.next();
      String value = words.next();
      switch (option) {
        case "-H" -> request.header(value.split(": ", 2)[0], value.split(": ", 2)[1]);
        case "-d" -> request.POST(BodyPublishers.ofString(value));
        case "--data-binary" ->
            request.POST(BodyPublishers.ofFile(ROOT.resolve(value.substring(1))));
        default -> throw new IllegalArgumentException(option);
      }
    }
    return service.send(request.build());
  }

  @TestFactory
  Stream<DynamicTest> everyLineIsAnsweredAsItSays() throws IOException {
    assertThat(lines()).hasSize(readme().split("\ncurl ", -1).length - 1);
    return lines().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.group(2) + line.group(1),
                    () ->
                        assertThat(send(line.group(1)).statusCode())
                            .isEqualTo(Integer.parseInt(line.group(2)))));
  }

  @Test
  void theResponseInTheReadmeIsTheRealOne() throws IOException {
    String shown = SHOWN.matcher(readme()).results().findFirst().orElseThrow().group(1);
    assertThat(Answers.json(send(lines().get(1).group(1))))
        .isEqualTo(JsonMapper.shared().readTree(shown));
  }
}
