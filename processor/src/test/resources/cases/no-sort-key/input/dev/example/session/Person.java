package dev.example.session;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

@Entity(plural = "people")
@Key(partition = "PERSON#{country}#{number}")
public record Person(String country, long number) implements SessionItem {}
