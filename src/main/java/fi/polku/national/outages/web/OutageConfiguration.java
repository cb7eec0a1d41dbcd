package fi.polku.national.outages.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the banner on every page. */
@Configuration(proxyBeanMethods = false)
class OutageConfiguration implements WebMvcConfigurer {

  private final OutageBanner banner;

  OutageConfiguration(OutageBanner banner) {
    this.banner = banner;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(banner);
  }
}
