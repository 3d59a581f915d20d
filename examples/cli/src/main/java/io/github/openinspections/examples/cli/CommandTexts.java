package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Language;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The texts of help by the keys under which picocli looks for them: {@code
 * inspections.check.usage.description}, {@code inspections.check.fail-on}. The English ones are in
 * the annotations of the commands.
 */
final class CommandTexts {
  private final Map<String, String> texts = new TreeMap<>();

  private CommandTexts() {}

  /** Returns the English texts of a command and of those below it. */
  static Map<String, String> english(CommandLine command) {
    CommandTexts collected = new CommandTexts();
    collected.add(command.getCommandSpec());
    return collected.texts;
  }

  /** Returns a command whose help is in a language, as far as that has its texts. */
  static CommandLine in(Language language, CommandLine command) {
    Map<String, String> translated = new TreeMap<>();
    if (language.equals(Language.english())) {
      return command;
    }
    english(command)
        .keySet()
        .forEach(key -> language.text(key).ifPresent(text -> translated.put(key, text)));
    return translated.isEmpty() ? command : command.setResourceBundle(new Texts(translated));
  }

  private void add(CommandSpec command) {
    String start = command.qualifiedName(".") + ".";
    put(start + "usage.description", command.usageMessage().description());
    put(start + "usage.footer", command.usageMessage().footer());
    put(start + "usage.synopsisHeading", command.usageMessage().synopsisHeading());
    put(start + "usage.optionListHeading", command.usageMessage().optionListHeading());
    if (!command.subcommands().isEmpty()) {
      put(start + "usage.commandListHeading", command.usageMessage().commandListHeading());
    }
    for (OptionSpec option : command.options()) {
      put(start + key(option, option.longestName().replaceFirst("^-+", "")), option.description());
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      put(
          start + key(parameter, parameter.paramLabel() + "[" + parameter.index() + "]"),
          parameter.description());
    }
    command.subcommands().values().forEach(below -> add(below.getCommandSpec()));
  }

  private static String key(ArgSpec option, String name) {
    String key = option.descriptionKey();
    return key == null || key.isEmpty() ? name : key;
  }

  private void put(String key, String... lines) {
    String text = String.join("\n", lines);
    if (!text.isBlank()) {
      texts.put(key, text);
    }
  }

  /** What picocli looks texts up in: the lines of a text under its key and their number. */
  private static final class Texts extends ResourceBundle {
    private final Map<String, String> texts = new TreeMap<>();

    Texts(Map<String, String> translated) {
      translated.forEach(
          (key, text) -> {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
              texts.put(lines.length == 1 ? key : key + "." + i, lines[i]);
            }
          });
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
      return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(texts.keySet());
    }
  }
}
