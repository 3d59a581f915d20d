package io.github.openinspections.spring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A web application with everything that Spring Boot configures, and requests to it. */
record Host(WebApplicationContext context, MockMvc mvc) {
  /** Applications take seconds to start, and requests do not change them. */
  private static final Map<List<Object>, Host> STARTED = new ConcurrentHashMap<>();

  /** Everything on the class path is configured, as in any application. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Everything {}

  static Host of(Class<?>... own) {
    return with("", own);
  }

  static Host with(String setting, Class<?>... own) {
    return STARTED.computeIfAbsent(List.of(setting, List.of(own)), key -> start(setting, own));
  }

  private static Host start(String setting, Class<?>... own) {
    AnnotationConfigServletWebApplicationContext context =
        new AnnotationConfigServletWebApplicationContext();
    context.setServletContext(new MockServletContext());
    TestPropertyValues.of(setting).applyTo(context);
    context.register(Everything.class);
    context.register(own);
    context.refresh();
    return on(context);
  }

  static Host on(WebApplicationContext context) {
    return new Host(context, MockMvcBuilders.webAppContextSetup(context).build());
  }

  MockHttpServletResponse post(String path, String json, String... accept) throws Exception {
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.post(path)
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.getBytes(UTF_8));
    return mvc.perform(accept.length == 0 ? request : request.accept(accept))
        .andReturn()
        .getResponse();
  }

  static JsonNode json(MockHttpServletResponse answer) throws Exception {
    return JsonMapper.shared().readTree(answer.getContentAsString(UTF_8));
  }

  /** The problems as lines: rule, pointer and, if known, the position. */
  static List<String> lines(JsonNode document) {
    List<String> lines = new ArrayList<>();
    for (JsonNode problem : document.get("problems")) {
      String place =
          problem.has("line") ? " " + problem.get("line") + ":" + problem.get("column") : "";
      lines.add(
          problem.get("rule").stringValue() + " " + problem.get("pointer").stringValue() + place);
    }
    return lines;
  }
}
