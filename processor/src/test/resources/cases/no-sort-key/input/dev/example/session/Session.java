package dev.example.session;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Key(partition = "SESSION#{token}")
@Index(name = "byPerson", partition = "PERSON#{personId}")
record Session(String token, @Nullable String personId, Instant startedAt) implements SessionItem {}
