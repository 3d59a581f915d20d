package io.github.openinspections.host;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.validation.constraints.ConformsToRules;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SpringBootApplication
public class TinyApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(TinyApplication.class, arguments);
  }

  @PostMapping("/inspections")
  Inspection take(@RequestBody @ConformsToRules Inspection inspection) {
    return inspection;
  }
}
