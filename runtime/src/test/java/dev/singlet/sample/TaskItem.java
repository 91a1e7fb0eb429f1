package dev.singlet.sample;

/** What stands in the table. */
public sealed interface TaskItem permits Task, Project {}
