package dev.singlet.it.artefacts;

import dev.singlet.annotation.ItemCollection;

@ItemCollection(partition = "ACCOUNT#{accountId}", query = "account")
public sealed interface AccountItems extends LedgerItem permits Account, BookingItems {}
