package dev.singlet.saga;

import dev.singlet.annotation.Document;

/** What a service gives in return. */
@Document
record Receipt(String number) {}
