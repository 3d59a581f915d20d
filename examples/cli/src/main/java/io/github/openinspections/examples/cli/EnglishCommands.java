package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Translation;
import io.github.openinspections.examples.cli.outcome.CommandWords;
import io.github.openinspections.examples.cli.terminal.SystemTerminal;
import io.github.openinspections.serialization.published.PublishedTables;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The English texts of help, answers and messages: what a translation translates. */
public final class EnglishCommands implements Translation {
  /** For service loading. */
  public EnglishCommands() {}

  @Override
  public Locale locale() {
    return Locale.ROOT;
  }

  @Override
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>(CommandWords.englishTexts());
    texts.putAll(CommandTexts.english(CommandTree.all(SystemTerminal.open(() -> false))));
    PublishedTables.all().forEach(table -> texts.put(MappingsCommand.key(table), table.title()));
    return texts;
  }
}
