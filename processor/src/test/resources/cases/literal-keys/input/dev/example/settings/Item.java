package dev.example.settings;

import dev.singlet.annotation.Table;

@SuppressWarnings("singlet:HotPartition")
@Table(name = "Settings")
public sealed interface Item permits Settings, Category, Bus {}
