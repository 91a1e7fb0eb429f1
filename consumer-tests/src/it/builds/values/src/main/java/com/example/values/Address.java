package com.example.values;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No document: its codec is within that of each entity that has one. */
public record Address(String street, @Nullable String floor, List<@Size(max = 10) String> remarks) {}
