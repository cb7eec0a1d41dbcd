package fi.polku.national.servicecatalogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/** A page of a list. */
record CataloguePage(int pageNumber, int pageSize, int pageCount, List<Item> itemList) {

  CataloguePage {
    Assert.notNull(itemList, "The page has no list");
    Assert.isTrue(pageNumber >= 1 && pageCount >= 0, "The page has no number");
    itemList = List.copyOf(itemList);
  }

  record Item(UUID id, @Nullable String name) {

    Item {
      Assert.notNull(id, "An item has no id");
    }
  }
}
