package dev.example.shop;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** Stands in the partitions of users and belongs to no collection. */
@Entity
@Key(partition = "USER#{userId}", sort = "NOTE#{noteId}")
record Note(String userId, String noteId) implements ShopItem {}
