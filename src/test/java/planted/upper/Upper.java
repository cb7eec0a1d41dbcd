package planted.upper;

import planted.lower.Lower;

/** Uses the floor below, as it may. */
public class Upper {

  Class<?> below() {
    return Lower.class;
  }
}
