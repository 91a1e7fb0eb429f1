package dev.example.model;

import dev.example.table.AllItem;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Version;

@Entity
@Key(partition = "ZEBRA#{id}", sort = "ZEBRA#")
@Index(name = "x", partition = "{stripes:3", sort = "{id}")
public record Zebra(String id, @Version int version, int stripes) implements AllItem {}
