package dev.example.depot;

import dev.singlet.AttributeConverter;

/** A typed identifier. */
public record OrgId(String value) {

    public static final class Converter implements AttributeConverter<OrgId, String> {

        @Override
        public String toAttribute(OrgId orgId) {
            return orgId.value();
        }

        @Override
        public OrgId fromAttribute(String stored) {
            return new OrgId(stored);
        }
    }
}
