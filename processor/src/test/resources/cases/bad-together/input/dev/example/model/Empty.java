package dev.example.model;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;

@Table(name = "Empty")
public sealed interface Empty {

    @Entity
    record Nothing(String id) implements Empty {}

    @Key(partition = "{id}")
    record Keyed(String id) implements Empty {}
}
