package io.github.openinspections.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.ValidationReportWriter;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.InspectionValidator;
import io.github.openinspections.validation.RuleBook;
import io.github.openinspections.validation.constraints.ConformsToRules;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.Subject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Requests to a program that does more than take inspections. */
class InspectionsWebAutoConfigurationTest {
  /** The standard rules without one, for one endpoint. */
  public static final class Lenient implements Supplier<RuleBook> {
    @Override
    public RuleBook get() {
      return RuleBook.standard().without("INS-001");
    }
  }

  /** An inspection within something of the program's. */
  record Visit(@ConformsToRules Inspection inspection, @NotBlank String visitor) {}

  record StrictVisit(
      @ConformsToRules(minimum = Severity.WARNING) Inspection inspection, String visitor) {}

  @RestController
  static class Endpoints {
    @PostMapping("/plain")
    String plain(@RequestBody Inspection inspection) {
      return inspection.id();
    }

    @PostMapping("/checked")
    String checked(@RequestBody @ConformsToRules Inspection inspection) {
      return inspection.id();
    }

    @PostMapping("/lenient")
    String lenient(@RequestBody @ConformsToRules(rules = Lenient.class) Inspection inspection) {
      return inspection.id();
    }

    @PostMapping("/strict")
    String strict(@RequestBody @ConformsToRules(minimum = Severity.WARNING) Inspection inspection) {
      return inspection.id();
    }

    @PostMapping("/strict-visit")
    String strictVisit(@RequestBody @Valid StrictVisit visit) {
      return visit.visitor();
    }

    @PostMapping("/entry")
    String entry(@RequestBody Entry entry) {
      return entry.problems().size() + " problems";
    }

    @PostMapping("/list")
    String list(@RequestBody List<@ConformsToRules Inspection> inspections) {
      return inspections.size() + " inspections";
    }

    @PostMapping("/visit")
    String visit(@RequestBody @Valid Visit visit) {
      return visit.visitor();
    }

    @PostMapping("/text")
    String text(@RequestBody Visit visit) {
      throw new IllegalStateException(visit.visitor());
    }

    @PostMapping("/own")
    ProblemDetail own(@RequestBody Inspection inspection) {
      return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Älter: " + inspection.id());
    }

    @GetMapping("/since")
    String since(@RequestParam PartialDate date, @RequestParam DateInterval period) {
      return date + " " + period;
    }

    @PostMapping("/report")
    ValidationReport report(InputStream body) throws IOException {
      try (InspectionDataset dataset = DatasetReader.json().open(body)) {
        return DatasetValidator.standard().validate(dataset);
      }
    }
  }

  @RestController
  static class OwnType {
    @PostMapping(path = "/own-type", produces = "application/vnd.visits+json")
    ValidationReport report(InputStream body) throws IOException {
      return new Endpoints().report(body);
    }
  }

  /** What many programs have: an answer to every exception. */
  @RestControllerAdvice
  static class CatchAll {
    @ExceptionHandler
    ResponseEntity<String> any(Exception failure) {
      return ResponseEntity.internalServerError().body("theirs");
    }
  }

  /** A form of the program's own. */
  @RestControllerAdvice
  @Order(Ordered.HIGHEST_PRECEDENCE)
  static class OwnForm {
    @ExceptionHandler
    ResponseEntity<String> refused(RefusedInspectionException refusal) {
      return ResponseEntity.status(418).body(refusal.problems().get(0).rule());
    }
  }

  private static final Host PROGRAM = Host.of(Endpoints.class, OwnType.class);
  private static final Host CATCHING_ALL = Host.of(Endpoints.class, CatchAll.class);
  private static final Host WITH_OWN_FORM = Host.of(Endpoints.class, OwnForm.class);

  private static MockHttpServletResponse post(String path, String body) throws Exception {
    return PROGRAM.post(path, body);
  }

  private static List<String> refused(String path, String body, int status) throws Exception {
    MockHttpServletResponse answer = post(path, body);
    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    return Host.lines(Host.json(answer));
  }

  @Test
  void withoutTheConstraintOnlyTheShapeIsChecked() throws Exception {
    assertThat(post("/plain", Bodies.BREAKS_A_RULE).getContentAsString()).isEqualTo("x/1");
    assertThat(refused("/plain", Bodies.UNREADABLE, 400)).containsExactly("SHP-002 /type 1:20");
  }

  @Test
  void theConstraintChecksTheRulesOfTheProgramUnlessItNamesOthers() throws Exception {
    assertThat(refused("/checked", Bodies.BREAKS_A_RULE, 422))
        .containsExactly("INS-001 /fieldwork/0 1:51");
    assertThat(post("/lenient", Bodies.BREAKS_A_RULE).getStatus()).isEqualTo(200);
    Host other = Host.with("inspections.rules.disabled=INS-001", Endpoints.class);
    assertThat(other.post("/checked", Bodies.BREAKS_A_RULE).getStatus()).isEqualTo(200);
  }

  /**
   * Spring looks up rejected values by paths, which the keys of an identifier can be no part of.
   */
  @ParameterizedTest
  @ValueSource(strings = {"a[", "a]b.c", "a.b", "[", "]", "a[0]", "'", "", "a[b].c"})
  void aKeyIsNoPathOfSpring(String key) throws Exception {
    String body = Bodies.FINE.replace("}", ",\"identifiers\":{\"" + key + "\":\"nan\"}}");
    String pointer = "/identifiers/" + key;

    assertThat(refused("/strict", body, 422)).anyMatch(line -> line.contains(pointer));
    String visit = "{\"visitor\":\"v\",\"inspection\":" + body + "}";
    assertThat(refused("/strict-visit", visit, 422)).anyMatch(line -> line.contains(pointer));
  }

  /** A rule of the program may be about what the body has not, or what has no name in Java. */
  @Configuration(proxyBeanMethods = false)
  static class OwnRule {
    @Bean
    Rule everywhere() {
      return Rule.error("OUR-001")
          .about(Subject.INSPECTION)
          .title("An inspection of ours was reviewed.")
          .rationale("Our pages show it.")
          .since("1.0")
          .check(
              (inspection, context) -> {
                if (inspection.title().isEmpty()) {
                  OUR_PLACES.forEach(place -> context.at(place).report());
                }
              })
          .breaks(inspection -> inspection)
          .keeps(inspection -> inspection.withTitle("Ours"))
          .build();
    }
  }

  private static final List<String> OUR_PLACES =
      List.of("", "/title", "/x-reviewed", "/x-a/b", "/report/published", "/judgements/7/grade");

  @Test
  void aRuleOfTheProgramMayBeAboutAnyPlace() throws Exception {
    Host host = Host.of(Endpoints.class, OwnRule.class);
    for (String path : List.of("/checked", "/strict")) {
      MockHttpServletResponse answer = host.post(path, Bodies.FINE);
      assertThat(answer.getStatus()).isEqualTo(422);
      assertThat(answer.getContentAsString()).contains(OUR_PLACES);
    }
    String visit = "{\"visitor\":\"v\",\"inspection\":" + Bodies.FINE + "}";
    assertThat(host.post("/strict-visit", visit).getContentAsString()).contains(OUR_PLACES);
  }

  @Test
  void whatReadingFindsHasTheSeverityOfTheProgram() throws Exception {
    String unknown = Bodies.FINE.replace("}", ",\"tilte\":\"x\"}");
    assertThat(post("/checked", unknown).getStatus()).isEqualTo(200);
    Host strict = Host.with("inspections.rules.severity.SHP-006=error", Endpoints.class);

    MockHttpServletResponse answer = strict.post("/checked", unknown);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Host.lines(Host.json(answer))).containsExactly("SHP-006 /tilte 1:70");
    assertThat(strict.post("/plain", unknown).getStatus()).isEqualTo(422);
    assertThat(strict.post("/entry", unknown).getStatus()).isEqualTo(200);

    Host lenient = Host.with("inspections.rules.severity.SHP-002=warning", Endpoints.class);
    MockHttpServletResponse unreadable = lenient.post("/plain", Bodies.UNREADABLE);
    assertThat(unreadable.getStatus()).isEqualTo(400);
    assertThat(unreadable.getContentAsString()).contains("\"severity\":\"warning\"");
    Host without = Host.with("inspections.rules.disabled=SHP-002", Endpoints.class);
    assertThat(without.post("/plain", Bodies.UNREADABLE).getStatus()).isEqualTo(400);
  }

  @Test
  void aBodyThatIsEmptyIsNoInspection() throws Exception {
    assertThat(refused("/plain", "", 400)).hasSize(1);
    assertThat(refused("/checked", "", 400)).hasSize(1);
    assertThat(refused("/entry", "", 400)).hasSize(1);
    assertThat(post("/visit", "").getContentAsString()).doesNotContain("openinspections");
  }

  @Test
  void datesCanBeParameters() throws Exception {
    String fine = "/since?date=2016-05&period=2016-05/2016-06";
    assertThat(get(fine).getContentAsString()).isEqualTo("2016-05 2016-05/2016-06");
    assertThat(get(fine.replace("2016-05&", "2016-99&")).getStatus()).isEqualTo(400);
  }

  private static MockHttpServletResponse get(String path) throws Exception {
    return PROGRAM.mvc().perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
  }

  /** An error is listed, however many warnings come before it. */
  @Test
  void theMostSevereProblemsAreListed() {
    Problem warning = problem(Severity.WARNING, "/a");
    List<Problem> problems = new ArrayList<>(Collections.nCopies(1500, warning));
    problems.add(problem(Severity.ERROR, "/b"));

    assertThat(ListedProblem.of(problems))
        .hasSize(1000)
        .last()
        .extracting(ListedProblem::pointer)
        .isEqualTo("/b");
  }

  /** What is too long for an answer keeps nothing else out. */
  @Test
  void aPointerThatIsTooLongIsLeftOutAlone() {
    Problem endless = problem(Severity.ERROR, "/" + "n".repeat(300_000));

    assertThat(ListedProblem.of(List.of(endless, problem(Severity.ERROR, "/b"))))
        .extracting(ListedProblem::pointer)
        .containsExactly("/b");
  }

  @Test
  void problemsThatAConstraintDoesNotListAreCounted() throws Exception {
    String day = "\"2018-05-02/2018-05-01\"";
    String days = String.join(",", Collections.nCopies(2000, day));
    String body = Bodies.FINE.replace("\"2018-05\"", days);
    Inspection read = InspectionReader.json().read(body).inspection().orElseThrow();
    long errors =
        InspectionValidator.standard().validate(read).stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .count();

    assertThat(errors).isGreaterThanOrEqualTo(2000);
    assertThat(post("/list", "[" + body + "]").getContentAsString())
        .contains("\"problemCount\":" + errors + ",");
  }

  @Test
  void theLimitOfARecordMayBeTheLargest() throws IOException {
    Limits limits = Limits.builder().recordBytes(Integer.MAX_VALUE).build();
    InspectionBodyConverter converter =
        new InspectionBodyConverter(
            InspectionReader.json(), InspectionValidator.standard(), limits);

    assertThat(
            converter.read(Inspection.class, new MockHttpInputMessage(Bodies.FINE.getBytes(UTF_8))))
        .isInstanceOf(Inspection.class);
  }

  private static Problem problem(Severity severity, String pointer) {
    return Problem.builder().rule("X-1").severity(severity).message("m").pointer(pointer).build();
  }

  @Test
  void anEntryComesWithItsProblemsWhateverTheyAre() throws Exception {
    assertThat(post("/entry", Bodies.FINE).getContentAsString()).isEqualTo("0 problems");
    assertThat(post("/entry", Bodies.UNREADABLE).getContentAsString()).isEqualTo("1 problems");
    assertThat(post("/entry", "<html>").getStatus()).isEqualTo(200);
  }

  @Test
  void inspectionsWithinSomethingElseAreReadByTheMapper() throws Exception {
    String list = "[" + Bodies.FINE + ",\n" + "%s]";
    assertThat(post("/list", list.formatted(Bodies.FINE)).getContentAsString())
        .isEqualTo("2 inspections");
    assertThat(refused("/list", list.formatted(Bodies.UNREADABLE), 400))
        .containsExactly("SHP-002 /1/type 2:20");
    assertThat(refused("/list", list.formatted(Bodies.BREAKS_A_RULE), 422))
        .containsExactly("INS-001 /1/fieldwork/0");
    String visit = "{\"inspection\": %s, \"visitor\": \"%s\"}";
    assertThat(refused("/visit", visit.formatted(Bodies.BREAKS_A_RULE, "me"), 422))
        .containsExactly("INS-001 /inspection/fieldwork/0");
    assertThat(refused("/visit", visit.formatted(Bodies.UNREADABLE, "me"), 400).get(0))
        .startsWith("SHP-002 /inspection/type 1:");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsNotOnlyAboutInspectionsIsLeftToTheProgram(boolean broken) throws Exception {
    String body =
        "{\"inspection\": %s, \"visitor\": \"\"}"
            .formatted(broken ? Bodies.BREAKS_A_RULE : Bodies.FINE);
    MockHttpServletResponse answer = post("/visit", body);
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentAsString()).doesNotContain("openinspections");
    assertThat(CATCHING_ALL.post("/visit", body).getContentAsString()).isEqualTo("theirs");
    assertThat(CATCHING_ALL.post("/visit", "{").getContentAsString()).isEqualTo("theirs");
    assertThat(CATCHING_ALL.post("/text", body).getContentAsString()).isEqualTo("theirs");
  }

  @Test
  void aCatchAllOfTheProgramDoesNotTakeRefusals() throws Exception {
    assertThat(CATCHING_ALL.post("/checked", Bodies.BREAKS_A_RULE).getStatus()).isEqualTo(422);
    assertThat(CATCHING_ALL.post("/plain", Bodies.UNREADABLE).getStatus()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/checked", "/list"})
  void aProgramCanGiveRefusalsItsOwnForm(String path) throws Exception {
    String start = path.equals("/list") ? "[" : "";
    String end = path.equals("/list") ? "]" : "";
    MockHttpServletResponse broken = WITH_OWN_FORM.post(path, start + Bodies.BREAKS_A_RULE + end);
    assertThat(broken.getStatus()).isEqualTo(418);
    assertThat(broken.getContentAsString()).isEqualTo("INS-001");
    assertThat(WITH_OWN_FORM.post(path, start + Bodies.UNREADABLE + end).getContentAsString())
        .isEqualTo("SHP-002");
  }

  @Test
  void otherProblemDocumentsAreWrittenAsEver() throws Exception {
    MockHttpServletResponse answer = post("/own", Bodies.FINE);
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString(UTF_8)).contains("Älter: x/1");
  }

  @Test
  void aReportIsWrittenAsTheClientAccepts() throws Exception {
    InputStream body = new ByteArrayInputStream(Bodies.BREAKS_A_RULE.getBytes(UTF_8));

    assertThat(report("text/plain").getContentAsString())
        .isEqualTo(ValidationReportWriter.text().toText(new Endpoints().report(body)));
    assertThat(report("application/sarif+json").getContentAsString())
        .contains("\"version\": \"2.1.0\"");
    assertThat(report("application/json").getContentAsString())
        .contains("\"INS-001\"")
        .matches("\\p{ASCII}*");
    assertThat(report("*/*").getContentType()).isEqualTo("application/json");
    assertThat(report("text/html").getStatus()).isEqualTo(406);
  }

  private static MockHttpServletResponse report(String type) throws Exception {
    return PROGRAM.post("/report", Bodies.BREAKS_A_RULE, type);
  }

  @Test
  void aMediaTypeOfTheProgramIsLeftToItsMapper() throws Exception {
    MockHttpServletResponse answer = post("/own-type", Bodies.BREAKS_A_RULE);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentType()).isEqualTo("application/vnd.visits+json");
  }

  /** Spring Boot gives converters that are beans to HTTP clients too. */
  @Test
  void clientsOfOtherServersDoNotRefuse() {
    assertThat(PROGRAM.context().getBeansOfType(HttpMessageConverter.class).values())
        .extracting(converter -> converter.getClass().getPackageName())
        .doesNotContain("io.github.openinspections.spring");
  }

  @Test
  void theMessageOfARefusalHasNoTextOfTheClient() {
    RefusedInspectionException refusal =
        RefusedInspectionException.unreadable(
            InspectionReader.json().read("{\"evil\": 1}").problems());
    assertThat(refusal).hasMessage("400 BAD_REQUEST, problems: 3");
  }
}
