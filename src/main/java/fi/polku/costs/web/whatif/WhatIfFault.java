package fi.polku.costs.web.whatif;

import java.util.List;

/**
 * Something in the question that cannot be counted with.
 *
 * @param field name in the address
 * @param code of its message {@code error.<code>}
 */
record WhatIfFault(String field, String code, List<Object> arguments) {

  WhatIfFault {
    arguments = List.copyOf(arguments);
  }

  static WhatIfFault of(String field, String code, Object... arguments) {
    return new WhatIfFault(field, code, List.of(arguments));
  }
}
