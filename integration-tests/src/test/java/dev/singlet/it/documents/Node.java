package dev.singlet.it.documents;

import dev.singlet.annotation.Document;
import java.util.List;

/** A tree. */
@Document
public record Node(String name, List<Node> children) {}
