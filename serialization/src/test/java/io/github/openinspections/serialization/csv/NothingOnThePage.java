package io.github.openinspections.serialization.csv;

import java.util.stream.Collectors;

/** The words that mean an empty cell, for {@code TABLES.md}. */
public final class NothingOnThePage {
  private NothingOnThePage() {}

  /** Returns the section. */
  public static String section() {
    return "\n## Words for nothing\n\n"
        + "In every table these words mean that there is no value. Spelling does not matter: case,"
        + " spaces, kinds of brackets and dashes. The words of a column and of a mapping come first. A"
        + " reason becomes the `absence` of a judgement or a rating; elsewhere the cell is kept as an"
        + " `x-` property. A cell without a reason is an empty cell. Where such a word is a statement"
        + " (\"None\": there are no priority areas), a column can have `keeping`.\n\n"
        + "| words | meaning | absence |\n|---|---|---|\n"
        + NothingWords.usual().stream().map(NothingOnThePage::row).collect(Collectors.joining())
        + "\nMarks after a value, `[r]` revised, `[p]` provisional, `[e]` estimated, `[b]` break,"
        + " `[f]` forecast, `[u]` of low reliability and `[note 1]`, are not part of it: `Good [r]` is"
        + " `good`. The label of a judgement or a rating has them; elsewhere the cell is kept as an"
        + " `x-` property besides.\n";
  }

  private static String row(NothingWords.Group group) {
    return "| "
        + group.words().stream()
            .map(word -> "`" + word.replace("|", "\\|") + "`")
            .collect(Collectors.joining(" "))
        + " | "
        + group.meaning()
        + " | "
        + group.reason().map(reason -> "`" + reason + "`").orElse("")
        + " |\n";
  }
}
