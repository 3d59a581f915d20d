package io.github.openinspections.examples.benchmarks;

import java.io.IOException;

/** The processor time of this process, which includes starting, compiling and garbage. */
final class ProcessorTime {
  private ProcessorTime() {}

  static long millis() throws IOException {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .orElseThrow(() -> new IOException("This system does not say the processor time"))
        .toMillis();
  }
}
