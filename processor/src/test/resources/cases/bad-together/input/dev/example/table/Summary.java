package dev.example.table;

import dev.singlet.annotation.Document;
import dev.singlet.annotation.Projection;

@Projection(of = String.class)
public record Summary(String id) {

    @Document(version = 0)
    record Small(String text) {}
}
