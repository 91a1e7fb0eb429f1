package dev.singlet.processor.model;

import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.template.KeyTemplate;

/**
 * An attribute that holds a key.
 *
 * @param attribute the stored name
 * @param template what it holds
 * @param origin the template as written
 */
public record KeyAttribute(String attribute, KeyTemplate template, Origin origin) {}
