package dev.example;

import dev.singlet.annotation.Table;

/** Neither sealed nor with entities. */
@Table(name = "Lonely", entities = {})
public interface Lonely {}
