package dev.singlet.sample;

/** A project: {@code PROJECT#{project}}, {@code METADATA}. */
public record Project(String project, String name) implements TaskItem {}
