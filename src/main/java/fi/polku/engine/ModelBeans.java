package fi.polku.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** The whitelist of beans that expressions in models can see, resolved when first named. */
@Component
public class ModelBeans {

  private final ConfigurableListableBeanFactory beans;

  ModelBeans(ConfigurableListableBeanFactory beans) {
    this.beans = beans;
  }

  /** Names that models may use. */
  public Set<String> names() {
    return new TreeSet<>(Set.of(beans.getBeanNamesForAnnotation(ModelBean.class)));
  }

  /** The type behind a name, so that a check can tell a delegate from a helper. */
  public @Nullable Class<?> type(String name) {
    return has(name) ? beans.getType(name) : null;
  }

  private boolean has(String name) {
    return beans.containsBeanDefinition(name)
        && beans.findAnnotationOnBean(name, ModelBean.class) != null;
  }

  /** A view for the engine's expression resolver. */
  Map<Object, Object> asMap() {
    return new AbstractMap<>() {
      @Override
      public boolean containsKey(Object key) {
        return key instanceof String name && has(name);
      }

      @Override
      public @Nullable Object get(Object key) {
        return containsKey(key) ? beans.getBean((String) key) : null;
      }

      @Override
      public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
      }
    };
  }
}
