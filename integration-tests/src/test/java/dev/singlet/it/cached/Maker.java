package dev.singlet.it.cached;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Unique;
import dev.singlet.annotation.Version;

/** What the library reads of it to keep it unique must not come from a cache. */
@Entity(cached = true)
@Key(partition = "MAKER#{maker}", sort = "MAKER")
public record Maker(
        String maker, @Unique String email, @Version long version) implements CatalogItem {}
