package io.github.openinspections.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A body many times larger than the memory of the service and its client, which share a JVM with a
 * heap of 256 MiB. {@code -Dlarge.megabytes} sets its size.
 */
class LargeBodyIT {
  private static final int MEGABYTES = Integer.getInteger("large.megabytes", 1024);

  /** The rest of every record after its id: about four kilobytes, as in real inspections. */
  private static final byte[] REST = rest();

  private static byte[] rest() {
    String quote =
        "{\"text\":\""
            + "Partners worked closely together. ".repeat(38)
            + "\",\"attribution\":"
            + "{\"organisation\":\"Care Inspectorate\"}}";
    return ("\",\"type\":\"joint-inspection\",\"fieldwork\":[\"2014-02\"],\"areas\":[{\"name\":"
            + "\"Dumfries and Galloway\",\"code\":\"S12000006\"}],\"quotes\":["
            + String.join(
                ",",
                quote,
                quote.replace("Partners", "Leaders"),
                quote.replace("Partners", "Services"))
            + "]}\n")
        .getBytes(UTF_8);
  }

  @Test
  void memoryDoesNotGrowWithTheBody() {
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    assertThat(heap).as("MiB of heap").isLessThanOrEqualTo(256);
    long records = (MEGABYTES * 1_000_000L) / (REST.length + 20);
    RunningService service =
        RunningService.with("inspections.limits.dataset=-1", "inspections.limits.time=1h");
    long begin = System.nanoTime();
    HttpResponse<String> answer =
        service.post(
            "/datasets",
            "application/x-ndjson",
            BodyPublishers.ofInputStream(() -> new RecordStream(records, REST)));
    long millis = (System.nanoTime() - begin) / 1_000_000;
    System.out.printf(
        "%d MB, %d records, %d MiB of heap: %d ms%n", MEGABYTES, records, heap, millis);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode report = Answers.json(answer);
    assertThat(report.get("complete").booleanValue()).isTrue();
    assertThat(report.at("/records/read").longValue()).isEqualTo(records);
    assertThat(report.at("/records/unreadable").longValue()).isZero();
    assertThat(report.at("/severities/error").longValue()).as("ids that repeat").isZero();
  }
}
