package dev.example.records;

/** In a module of its own, with the records, this knows of no table. */
public interface ShopRecord {}
