package io.github.openinspections.examples.html;

/**
 * What became of a file.
 *
 * @param name the name of the file, as shown
 * @param report the report as a page; empty if the file was refused
 * @param refusal why it was refused, a sentence; empty if it was not
 */
record DropResult(String name, String report, String refusal) {
  boolean isRefused() {
    return !refusal.isEmpty();
  }
}
