package dev.example.bank;

import dev.singlet.annotation.Document;
import java.util.List;
import java.util.Optional;

@Document
record Row(String name, List<Row> children, Optional<Expression> value) {}
