package io.github.openinspections.serialization.release;

import io.github.openinspections.core.language.Language;
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
    byte[] bytes(ReleaseSeries series, Language language) {
      return SeriesText.of(series, language).getBytes(StandardCharsets.UTF_8);
    }
  },
  /** {@code openinspections-releases/1}, JSON that loses nothing. */
  JSON {
    @Override
    byte[] bytes(ReleaseSeries series, Language language) {
      return JsonOutput.document(generator -> ReleaseSeriesBinding.SERIES.write(series, generator));
    }
  };

  /**
   * Writes a series and leaves the stream open. The same series always gives the same bytes.
   *
   * @throws IOException if the stream cannot be written
   */
  public void write(ReleaseSeries series, OutputStream out) throws IOException {
    write(series, out, Language.english());
  }

  /**
   * Writes a series as {@link #write(ReleaseSeries, OutputStream)} does, for people in their
   * language. JSON, which programs read, is the same in every language.
   *
   * @throws IOException if the stream cannot be written
   */
  public void write(ReleaseSeries series, OutputStream out, Language language) throws IOException {
    out.write(bytes(series, language));
  }

  abstract byte[] bytes(ReleaseSeries series, Language language);
}
