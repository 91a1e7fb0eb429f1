package dev.example.table;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import java.util.List;

@Entity
@Key(partition = "AARDVARK#{idd}", sort = "{name}")
public record Aardvark(String id, String name, Thread thread, List<?> anything) implements AllItem {}
