package io.github.openinspections.serialization.release;

import io.github.openinspections.core.release.ReleaseSeries;
import io.github.openinspections.serialization.json.JsonOutput;
import io.github.openinspections.serialization.json.binding.ReleaseSeriesBinding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The formats in which several releases of a data set are written. */
public enum ReleaseSeriesFormat {
  /** Text for people at a terminal: the course of each inspection. */
  TEXT {
    @Override
    byte[] bytes(ReleaseSeries series) {
      return SeriesText.of(series).getBytes(StandardCharsets.UTF_8);
    }
  },
  /** {@code openinspections-releases/1}, JSON that loses nothing. */
  JSON {
    @Override
    byte[] bytes(ReleaseSeries series) {
      return JsonOutput.document(generator -> ReleaseSeriesBinding.SERIES.write(series, generator));
    }
  };

  /**
   * Writes a series and leaves the stream open. The same series always gives the same bytes.
   *
   * @throws IOException if the stream cannot be written
   */
  public void write(ReleaseSeries series, OutputStream out) throws IOException {
    out.write(bytes(series));
  }

  abstract byte[] bytes(ReleaseSeries series);
}
