package dev.example.model;

import dev.singlet.annotation.Document;

@Document
public interface Open {}
