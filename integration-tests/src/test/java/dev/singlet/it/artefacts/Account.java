package dev.singlet.it.artefacts;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Unique;

@Entity
@Key(partition = "ACCOUNT#{accountId}", sort = "PROFILE")
public record Account(String accountId, @Unique String holder) implements AccountItems {}
