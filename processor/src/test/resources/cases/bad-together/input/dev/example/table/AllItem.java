package dev.example.table;

import dev.example.model.Zebra;
import dev.singlet.annotation.Table;

/** One compilation has a table, entities, documents and projections that are wrong: all are reported, by file and line. */
@Table(name = "no name", entities = {Zebra.class, Aardvark.class})
public interface AllItem {}
