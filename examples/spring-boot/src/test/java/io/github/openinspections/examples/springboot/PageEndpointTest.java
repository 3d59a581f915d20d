package io.github.openinspections.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The page to drop files on; its tests in a browser are those of the module of the pages. */
class PageEndpointTest {
  private static final String RECORD = Bodies.record(1);

  private static void assertIsPage(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void thePageIsAtTheRoot() {
    HttpResponse<String> page = RunningService.standard().get("/");
    assertIsPage(page, 200);
    assertThat(page.body()).contains("Nothing is kept", "up to 64 megabytes");
  }

  @Test
  void aFileIsAnsweredWithItsReport() {
    HttpResponse<String> report =
        RunningService.standard()
            .post("/check?name=a%3Cb%3E.json", "application/octet-stream", RECORD);
    assertIsPage(report, 200);
    assertThat(report.body()).contains("<bdi>a&lt;b&gt;.json</bdi>").doesNotContain("<b>");
  }

  @Test
  void aFormIsAnsweredWithAPage() {
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.json\"\r\n\r\n"
            + RECORD
            + "\r\n--x--\r\n";
    HttpResponse<String> page =
        RunningService.standard().post("/check", "multipart/form-data; boundary=x", form);
    assertIsPage(page, 200);
    assertThat(page.body()).contains("<bdi>a.json</bdi>", "<iframe");
    assertIsPage(
        RunningService.standard().post("/check", "multipart/form-data; boundary=y", form), 400);
  }

  @Test
  void theLimitsAreThoseOfTheService() {
    try (RunningService small =
        RunningService.with("inspections.limits.page=1MB", "inspections.limits.inflated=32KB")) {
      assertIsPage(small.post("/check", "application/octet-stream", RECORD), 200);
      assertIsPage(small.post("/check", "application/octet-stream", RECORD.repeat(1000)), 413);
    }
  }
}
