package io.github.openinspections.examples.springboot;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes a data set of any size and answers with the report. Records are checked while they are read
 * from the connection: a fast client is slowed down, and its data is not buffered.
 */
@RestController
class DatasetEndpoint {
  private final DatasetReader reader;
  private final DatasetValidator validator;
  private final ServiceLimits limits;
  private final OpenDatasets open;

  DatasetEndpoint(
      DatasetValidator validator,
      ReadOptions options,
      ServiceLimits limits,
      OpenDatasets open,
      Shutdown shutdown) {
    this.validator = validator;
    this.limits = limits;
    this.open = open;
    this.reader =
        DatasetReader.any(
            options
                .withProgress((bytes, records, size) -> LimitedBody.check(bytes, limits.inflated()))
                .withCancelled(shutdown));
  }

  @PostMapping(
      path = "/datasets",
      consumes = {
        MediaType.APPLICATION_JSON_VALUE,
        MediaType.APPLICATION_NDJSON_VALUE,
        MediaType.APPLICATION_OCTET_STREAM_VALUE,
        "application/gzip",
        "text/csv"
      },
      produces = {
        MediaType.APPLICATION_JSON_VALUE,
        "application/sarif+json",
        "text/plain;charset=UTF-8"
      })
  ValidationReport check(HttpServletRequest request) throws IOException {
    OpenDatasets.Place place = open.take();
    try (place;
        InspectionDataset dataset = reader.open(body(request))) {
      return validator.validate(dataset);
    }
  }

  private InputStream body(HttpServletRequest request) throws IOException {
    return LimitedBody.of(
        request.getInputStream(),
        request.getContentLengthLong(),
        limits.dataset(),
        RequestTime.of(limits.time()));
  }
}
