package io.github.openinspections.examples.html;

import java.util.List;

/**
 * What the page to drop files on shows.
 *
 * @param mostBytes how large a file may be
 * @param results what became of the files of a form; empty before any
 */
record DropPage(long mostBytes, List<DropResult> results) {
  DropPage {
    results = List.copyOf(results);
  }

  String most(Words words) {
    return words.counted("page.count.megabytes", mostBytes >> 20);
  }
}
