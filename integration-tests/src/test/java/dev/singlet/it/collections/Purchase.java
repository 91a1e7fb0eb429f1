package dev.singlet.it.collections;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;

/** In three collections. */
@Entity(name = "P")
@Key(partition = "CUSTOMER#{customerId}", sort = "PURCHASE#{purchaseId}")
@Index(name = "lsi1", local = true, query = "byRank", sort = "{rank:3}#PURCHASE")
public record Purchase(String customerId, String purchaseId, int rank)
        implements CustomerActivity, PurchaseItems, Ranked {}
