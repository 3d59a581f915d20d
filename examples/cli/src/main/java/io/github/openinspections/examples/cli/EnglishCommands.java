package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Translation;
import io.github.openinspections.examples.cli.describe.Notice;
import io.github.openinspections.examples.cli.terminal.SystemTerminal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The English texts of help and of messages: what a translation translates. */
public final class EnglishCommands implements Translation {
  /** For service loading. */
  public EnglishCommands() {}

  @Override
  public Locale locale() {
    return Locale.ROOT;
  }

  @Override
  public Map<String, String> texts() {
    Map<String, String> texts =
        new TreeMap<>(CommandTexts.english(CommandTree.all(SystemTerminal.open(() -> false))));
    texts.putAll(Notice.english());
    return texts;
  }
}
