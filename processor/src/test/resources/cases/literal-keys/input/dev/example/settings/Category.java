package dev.example.settings;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;

/** All of them are in one partition. */
@Entity
@Key(partition = "CATEGORIES", sort = "CATEGORY#{name}")
@Index(name = "gsi1", query = "byRank", partition = "CATEGORIES", sort = "RANK#{rank:3}")
public record Category(String name, int rank) implements Item {}
