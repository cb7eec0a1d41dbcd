package fi.polku.web.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Finds the texts of every module by itself: a bundle is a file in {@code messages/}. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

  private static final String BUNDLES = "classpath*:messages/*.properties";

  @Bean
  LocaleResolver localeResolver() {
    return new Languages();
  }

  /** Finnish is in the file without a suffix; the machine's own language never matters. */
  @Bean
  static MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
    var texts = new ResourceBundleMessageSource();
    texts.setBasenames(
        Arrays.stream(resources.getResources(BUNDLES))
            .map(file -> Objects.requireNonNull(file.getFilename()))
            .map(name -> "messages/" + name.replaceFirst("(_[a-z]{2})?\\.properties$", ""))
            .distinct()
            .sorted()
            .toArray(String[]::new));
    texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
    texts.setFallbackToSystemLocale(false);
    return texts;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    var choice = new LocaleChangeInterceptor();
    choice.setParamName(Languages.PARAMETER);
    choice.setIgnoreInvalidLocale(true);
    registry.addInterceptor(choice);
  }
}
