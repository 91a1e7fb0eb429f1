package com.example.values;

import dev.singlet.annotation.Document;
import org.jspecify.annotations.Nullable;

@Document
public record Money(long cents, String currency, @Nullable String note) {}
