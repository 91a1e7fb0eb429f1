package com.example.records;

/** What all records of the shop have in common, whichever module they are in. */
public interface ShopRecord {}
