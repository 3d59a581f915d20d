package io.github.openinspections.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The bill of materials has every published artifact in the version of the project. */
class BomTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Element PARENT = project(".");
  private static final Element BOM = project("core/bom");

  private static Element project(String folder) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(ROOT.resolve(folder).resolve("pom.xml").toFile())
          .getDocumentElement();
    } catch (Exception e) {
      throw new IllegalStateException(folder, e);
    }
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static Element child(Element parent, String name) {
    return children(parent, name).get(0);
  }

  private static String text(Element parent, String name) {
    return child(parent, name).getTextContent();
  }

  @Test
  void hasTheVersionOfTheProject() {
    assertThat(text(BOM, "groupId")).isEqualTo(text(PARENT, "groupId"));
    assertThat(text(BOM, "version")).isEqualTo(text(PARENT, "version"));
  }

  @Test
  void listsEveryPublishedArtifactInItsVersion() {
    List<String> published =
        children(child(PARENT, "modules"), "module").stream()
            .map(Element::getTextContent)
            .filter(module -> !module.equals("examples") && !module.equals("core/bom"))
            .map(module -> text(project(module), "artifactId") + ":${project.version}")
            .toList();

    assertThat(
            children(child(child(BOM, "dependencyManagement"), "dependencies"), "dependency")
                .stream()
                .map(artifact -> text(artifact, "artifactId") + ":" + text(artifact, "version")))
        .containsExactlyElementsOf(published);
  }

  @Test
  void bringsNothingElse() {
    assertThat(children(BOM, "parent")).isEmpty();
    assertThat(children(BOM, "dependencies")).isEmpty();
  }
}
