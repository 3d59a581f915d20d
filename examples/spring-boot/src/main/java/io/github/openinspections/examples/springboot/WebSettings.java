package io.github.openinspections.examples.springboot;

import org.apache.catalina.Pipeline;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Registers what handles a request before any endpoint is called. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new BodyEncoding());
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals(JsonMapper mapper) {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              Pipeline host = context.getParent().getPipeline();
              // The outer one first: a response is finished after it was written.
              host.addValve(new UnreadBodies());
              host.addValve(new ProtocolRefusals(mapper));
            });
  }
}
