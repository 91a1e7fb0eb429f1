package dev.singlet.it.documents;

import dev.singlet.annotation.Document;

/** Shares a record with another document, and has a type attribute of its own. */
@Document(typeAttribute = "kind")
public sealed interface Gift permits Voucher {}
