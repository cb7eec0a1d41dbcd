package fi.polku.engine;

import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;
import org.springframework.stereotype.Component;

/** Which engine this is, for tools that ask before they deploy. */
@Component
public class EngineVersion {

  /** Such as {@code 7.24.0}. */
  public String value() {
    return ProductPropertiesUtil.getProductVersion();
  }
}
