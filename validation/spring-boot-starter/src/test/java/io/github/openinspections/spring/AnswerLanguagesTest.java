package io.github.openinspections.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.constraints.ConformsToRules;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Clients are answered in the language of their request. */
class AnswerLanguagesTest {
  @RestController
  static class Endpoints {
    @PostMapping("/checked")
    String checked(@RequestBody @ConformsToRules Inspection inspection) {
      return inspection.id();
    }

    @PostMapping("/report")
    ValidationReport report(InputStream body) throws IOException {
      try (InspectionDataset dataset = DatasetReader.json().open(body)) {
        return DatasetValidator.standard().validate(dataset);
      }
    }
  }

  /** A program that says more than the library does. */
  @RestController
  static class OwnWords extends Endpoints {
    @ExceptionHandler
    ProblemDetail refused(RefusedInspectionException refusal) {
      ProblemDetail document = refusal.getBody();
      document.setStatus(HttpStatus.CONFLICT);
      document.setDetail("Ours");
      document.setProperty("problems", "see above");
      return document;
    }
  }

  private static final Host PROGRAM = Host.of(Endpoints.class);

  private static MockHttpServletResponse post(Host program, String path, String tag, String accept)
      throws Exception {
    return program
        .mvc()
        .perform(
            MockMvcRequestBuilders.post(path)
                .locale(accepted(tag).toArray(Locale[]::new))
                .accept(accept)
                .contentType(MediaType.APPLICATION_JSON)
                .content(Bodies.BREAKS_A_RULE.getBytes(UTF_8)))
        .andReturn()
        .getResponse();
  }

  private static List<Locale> accepted(String header) {
    return Locale.LanguageRange.parse(header).stream()
        .map(range -> Locale.forLanguageTag(range.getRange()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "qps, SELUR SKAERB NOITCEPSNI EHT, 2018-05-02/2018-05-01 SNIGEB TI EROFEB SDNE :x/1",
    "'fr,qps;q=0.8', SELUR SKAERB NOITCEPSNI EHT, 2018-05-02/2018-05-01 SNIGEB TI EROFEB SDNE :x/1",
    "'en,qps;q=0.8', The inspection breaks rules., x/1: 2018-05-02/2018-05-01 ends before it begins",
    "qps-GB, SELUR SKAERB NOITCEPSNI EHT, 2018-05-02/2018-05-01 SNIGEB TI EROFEB SDNE :x/1",
    "fr, The inspection breaks rules., x/1: 2018-05-02/2018-05-01 ends before it begins",
    "und, The inspection breaks rules., x/1: 2018-05-02/2018-05-01 ends before it begins",
  })
  void aRefusalIsInTheLanguageOfTheRequest(String tag, String detail, String message)
      throws Exception {
    JsonNode document = Host.json(post(PROGRAM, "/checked", tag, "*/*"));

    assertThat(document.get("detail").stringValue()).isEqualTo(detail);
    assertThat(document.get("problems").get(0).get("message").stringValue()).isEqualTo(message);
    assertThat(document.get("problemCount").intValue()).isEqualTo(1);
    assertThat(Host.lines(document)).containsExactly("INS-001 /fieldwork/0 1:51");
  }

  @ParameterizedTest
  @CsvSource({"text/plain, DAER", "application/json, SDNE :x/1"})
  void aReportIsInTheLanguageOfTheRequest(String type, String words) throws Exception {
    String report = post(PROGRAM, "/report", "qps", type).getContentAsString(UTF_8);

    assertThat(report).contains("SNIGEB TI EROFEB", words).doesNotContain("x/1: 2018");
  }

  @Test
  void whatAProgramPutsInIsLeftAsItIs() throws Exception {
    JsonNode document = Host.json(post(Host.of(OwnWords.class), "/checked", "qps", "*/*"));

    assertThat(document.get("detail").stringValue()).isEqualTo("Ours");
    assertThat(document.get("problems").stringValue()).isEqualTo("see above");
  }
}
