package dev.example.hostile;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.TimeToLive;
import java.time.Instant;

@Entity
@Key(partition = "{number:4}{flag}", sort = "B{number:4}")
record Other(int number, boolean flag, @Attribute("ttl: ~") @TimeToLive Instant until) implements OddItem {}
