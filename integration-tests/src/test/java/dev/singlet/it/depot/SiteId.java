package dev.singlet.it.depot;

import dev.singlet.AttributeConverter;

/** A typed identifier, stored as the text that it wraps. */
public record SiteId(String text) {

    /** Wraps and unwraps. */
    public static final class Converter implements AttributeConverter<SiteId, String> {

        @Override
        public String toAttribute(SiteId site) {
            return site.text();
        }

        @Override
        public SiteId fromAttribute(String stored) {
            return new SiteId(stored);
        }
    }
}
