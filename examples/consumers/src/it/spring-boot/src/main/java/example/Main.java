package example;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.validation.constraints.ConformsToRules;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A program with Spring Boot that configures nothing, and its answers to three requests. */
@RestController
@SpringBootApplication
public class Main {
  @PostMapping("/inspections")
  Inspection take(@RequestBody @ConformsToRules Inspection inspection) {
    return inspection;
  }

  public static void main(String[] arguments) throws Exception {
    try (ConfigurableApplicationContext program =
        SpringApplication.run(
            Main.class,
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--logging.level.root=off")) {
      URI address =
          URI.create(
              "http://localhost:"
                  + program.getEnvironment().getProperty("local.server.port")
                  + "/inspections");
      for (String fieldwork : new String[] {"\"2018-05\"", "\"2018-05/2018-04\"", "2018"}) {
        HttpResponse<String> answer =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(
                            BodyPublishers.ofString(
                                "{\"id\": \"x/1\", \"type\": \"full-inspection\",\n \"fieldwork\": ["
                                    + fieldwork
                                    + "]}"))
                        .build(),
                    BodyHandlers.ofString());
        System.out.println(answer.statusCode() + " " + answer.body());
      }
    }
  }
}
