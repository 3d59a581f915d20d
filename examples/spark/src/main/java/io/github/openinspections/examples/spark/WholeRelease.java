package io.github.openinspections.examples.spark;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.release.ReopenableDataset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * A release that one machine reads from its beginning: a file, or NDJSON files one after another.
 */
final class WholeRelease implements ReopenableDataset {
  private static final byte LINE_FEED = '\n';
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final List<FilePart> files;
  private final Configuration configuration;

  private WholeRelease(List<FilePart> files, Configuration configuration) {
    this.files = files;
    this.configuration = configuration;
  }

  static WholeRelease of(String data, Configuration configuration) throws IOException {
    List<FilePart> files = DatasetFiles.parts(data, Long.MAX_VALUE, configuration);
    for (FilePart file : files) {
      if (files.size() > 1 && !file.cut) {
        throw new IOException(
            file.file + ": expected NDJSON that is not compressed, since there are more files");
      }
    }
    return new WholeRelease(files, configuration);
  }

  @Override
  public InspectionDataset open() throws IOException {
    List<InputStream> streams = new ArrayList<>();
    try {
      for (FilePart file : files) {
        FSDataInputStream opened = open(file);
        boolean first = streams.isEmpty();
        streams.add(opened);
        if (!first && hasByteOrderMark(opened, file)) {
          opened.seek(BYTE_ORDER_MARK.length);
        }
        if (files.size() > 1 && !endsWithLine(opened, file)) {
          streams.add(new ByteArrayInputStream(new byte[] {LINE_FEED}));
        }
      }
    } catch (IOException failed) {
      for (InputStream stream : streams) {
        stream.close();
      }
      throw failed;
    }
    InputStream whole =
        streams.size() == 1
            ? streams.get(0)
            : new SequenceInputStream(Collections.enumeration(streams));
    return DatasetFiles.reader(files.get(0).ofLines).open(whole, files.get(0).source);
  }

  private FSDataInputStream open(FilePart file) throws IOException {
    Path path = new Path(file.file);
    return path.getFileSystem(configuration).open(path);
  }

  /** Each file may have a mark, as where it is read in parts; between lines it is none. */
  private static boolean hasByteOrderMark(FSDataInputStream stream, FilePart file)
      throws IOException {
    byte[] first = new byte[BYTE_ORDER_MARK.length];
    if (file.end < first.length) {
      return false;
    }
    stream.readFully(0, first);
    return Arrays.equals(first, BYTE_ORDER_MARK);
  }

  /** Whether the last line has an end; the stream stays at its beginning. */
  private static boolean endsWithLine(FSDataInputStream stream, FilePart file) throws IOException {
    byte[] last = new byte[1];
    stream.readFully(file.end - 1, last);
    return last[0] == LINE_FEED;
  }
}
