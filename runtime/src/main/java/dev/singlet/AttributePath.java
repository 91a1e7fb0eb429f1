package dev.singlet;

/** Writes paths of attributes for messages. */
final class AttributePath {

    private AttributePath() {}

    static String join(String outer, String inner) {
        if (outer.isEmpty() || inner.isEmpty()) {
            return outer + inner;
        }
        return inner.startsWith("[") ? outer + inner : outer + "." + inner;
    }

    static String subject(String entity, String attribute) {
        if (attribute.isEmpty()) {
            return entity.isEmpty() ? "A value" : entity;
        }
        return "Attribute " + attribute + (entity.isEmpty() ? "" : " of " + entity);
    }
}
