package io.github.openinspections.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openinspections.serialization.InspectionSchema;
import io.github.openinspections.serialization.ReadingRules;
import io.github.openinspections.validation.RuleBook;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document and the list of rules, compared with the service. */
class DescriptionTest {
  private final RunningService service = RunningService.standard();
  private final JsonNode document = Answers.json(service.get("/openapi.json"));

  private static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json);
  }

  private void assertFits(String schema, String json) {
    String root =
        "{\"$ref\":\"#/components/schemas/"
            + schema
            + "\",\"components\":"
            + document.get("components")
            + "}";
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(root, InputFormat.JSON);
    assertThat(compiled.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  @Test
  void theSchemasAreThoseOfTheLibrary() {
    assertThat(document.get("openapi").stringValue()).isEqualTo("3.1.0");
    assertSame("Inspection", InspectionSchema.inspection());
    assertSame("Dataset", InspectionSchema.dataset());
    assertSame("Report", InspectionSchema.report());
  }

  private void assertSame(String name, String schema) {
    JsonNode schemas = document.at("/components/schemas");
    JsonNode expected = tree(schema.replace("\"#/$defs/", "\"#/components/schemas/" + name + "."));
    expected
        .get("$defs")
        .propertyStream()
        .forEach(
            part -> assertThat(schemas.get(name + "." + part.getKey())).isEqualTo(part.getValue()));
    expected
        .propertyStream()
        .filter(part -> !Set.of("$defs", "$id", "$schema").contains(part.getKey()))
        .forEach(
            part -> assertThat(schemas.get(name).get(part.getKey())).isEqualTo(part.getValue()));
  }

  @Test
  void everyReferenceNamesAComponent() {
    assertThat(document.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(
            name -> assertThat(document.at(name.substring(1)).isMissingNode()).as(name).isFalse());
  }

  @Test
  void everyEndpointIsDescribedWithItsTypes() {
    Set<String> described = new TreeSet<>();
    document
        .get("paths")
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(m -> described.add(m + " " + path.getKey())));
    Set<String> served = new TreeSet<>();
    service
        .context()
        .getBean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(info -> add(info, served));
    assertThat(described).isEqualTo(served);
  }

  private void add(RequestMappingInfo info, Set<String> served) {
    for (RequestMethod method : info.getMethodsCondition().getMethods()) {
      String name = method.name().toLowerCase(java.util.Locale.ROOT);
      String path = info.getPatternValues().iterator().next();
      served.add(name + " " + path);
      JsonNode operation = document.get("paths").get(path).get(name);
      assertThat(operation.at("/requestBody/content").propertyNames())
          .containsExactlyInAnyOrderElementsOf(
              info.getConsumesCondition().getConsumableMediaTypes().stream()
                  .map(Object::toString)
                  .toList());
      assertThat(operation.at("/responses/200/content").propertyNames())
          .containsExactlyInAnyOrderElementsOf(
              info.getProducesCondition().getProducibleMediaTypes().stream()
                  .map(type -> type.getType() + "/" + type.getSubtype())
                  .toList());
    }
  }

  @Test
  void responsesConformToTheirSchemas() {
    String broken = "{\"id\":\"\",\"type\":1}";
    String wrong = Bodies.record(1).replace("2018-05", "2018-05/2018-04");
    String fine = Bodies.record(1).replace("}", ",\"quotes\":[{\"text\":\"x\"}]}");
    for (String body : new String[] {broken, wrong, "<"}) {
      assertFits("Refusal", service.post("/inspections", "application/json", body).body());
      assertFits("Refusal", service.post("/inspections/mapped", "application/json", body).body());
      assertFits("Report", service.post("/datasets", "application/json", body).body());
    }
    assertFits("Refusal", service.post("/inspections", "text/html", broken).body());
    assertFits("Refusal", service.get("/no-such").body());
    assertFits("CheckedInspection", service.post("/inspections", "application/json", fine).body());
    assertFits("Inspection", service.post("/inspections/mapped", "application/json", fine).body());
    service.get("/rules");
    assertFits("Rule", Answers.json(service.get("/rules")).get(0).toString());
  }

  @Test
  void allRulesAreListed() {
    JsonNode rules = Answers.json(service.get("/rules"));
    assertThat(rules.valueStream().map(rule -> rule.get("id").stringValue()))
        .containsExactlyElementsOf(
            RuleBook.standard().including(ReadingRules.all()).infos().stream()
                .map(r -> r.id())
                .toList());
    assertThat(rules.get(0).get("title").stringValue()).isNotEmpty();
  }
}
