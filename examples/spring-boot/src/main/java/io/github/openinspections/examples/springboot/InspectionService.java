package io.github.openinspections.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class InspectionService {
  /**
   * Starts it.
   *
   * @param arguments settings, such as {@code --server.port=8081}
   */
  public static void main(String[] arguments) {
    SpringApplication.run(InspectionService.class, arguments);
  }
}
