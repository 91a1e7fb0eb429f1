package dev.example;

import dev.example.other.Broken;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** Uses documents with which there are problems, and which have no codec therefore. */
@Entity
@Key(partition = "{id}", sort = "USER")
record User(String id, Documents.Plain plain, Documents.Mixed mixed, Broken broken)
        implements UserItem {}
