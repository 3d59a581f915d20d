package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"http://example.org", "HTTPS://example.org/a?b=c#d", "https://example.org:8080/ä"})
  void webAddressesAreFollowed(String address) {
    assertThat(Link.of(URI.create(address), Words.english()).leads()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.org",
        "mailto:a@example.org",
        "http:alert",
        "https:///x",
        "urn:x:y"
      })
  void otherAddressesAreText(String address) {
    Link link = Link.of(URI.create(address), Words.english());
    assertThat(link.leads()).isFalse();
    assertThat(link.text()).isEqualTo(address);
  }
}
