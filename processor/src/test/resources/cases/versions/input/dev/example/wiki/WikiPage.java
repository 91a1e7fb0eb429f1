package dev.example.wiki;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Version;

/** The version is a primitive, with a stored name of its own. */
@Entity
@Key(partition = "PAGE#{title}", sort = "PAGE")
public record WikiPage(String title, String text, @Version @Attribute("v") long revision)
        implements WikiItem {}
