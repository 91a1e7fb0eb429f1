package dev.example.session;

import dev.singlet.annotation.Table;

@Table(name = "Sessions", partitionKey = "id", sortKey = "", typeAttribute = "type")
public sealed interface SessionItem permits Session, Person {}
