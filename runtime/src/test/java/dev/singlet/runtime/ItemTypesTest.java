package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Condition;
import dev.singlet.EntityKey;
import dev.singlet.InvalidKeyException;
import dev.singlet.ItemDecodingException;
import dev.singlet.expression.ExpressionContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which entity an item belongs to, with and without the type attribute. */
class ItemTypesTest {

    private static final TableSchema STRICT =
            TableSchema.builder("Legacy").keys("PK", "SK").typeAttribute("_et").build();
    private static final TableSchema ADOPTING = TableSchema.builder("Legacy")
            .keys("PK", "SK")
            .typeAttribute("_et")
            .adoptUntyped()
            .build();
    private static final NamedCodec CAT = new NamedCodec("Cat", "CAT#");
    private static final NamedCodec DOG = new NamedCodec("Dog", "DOG#");

    @Test
    void theTypeAttributeDecidesWhereThereIsOne() {
        for (TableSchema schema : List.of(STRICT, ADOPTING)) {
            assertTrue(schema.itemTypes().isOf(CAT, item("CAT#1", "M", s("Cat"))));
            assertFalse(schema.itemTypes().isOf(CAT, item("CAT#1", "M", s("Dog"))));
            assertFalse(schema.itemTypes().isOf(CAT, item("CAT#1", "M", AttributeValue.fromN("1"))));
            assertFalse(schema.itemTypes().isOf(CAT, item("CAT#1", "M", AttributeValue.fromNul(true))));
        }
    }

    @Test
    void withoutItTheKeyDecidesIfTheTableAdopts() {
        Map<String, AttributeValue> cat = item("CAT#1", "M", null);
        assertFalse(STRICT.itemTypes().isOf(CAT, cat));
        assertTrue(ADOPTING.itemTypes().isOf(CAT, cat));
        assertFalse(ADOPTING.itemTypes().isOf(DOG, cat));
        assertFalse(ADOPTING.itemTypes().isOf(CAT, item("CAT#1", "N", null)));
    }

    @Test
    void keysThatNoTemplateMakesAreNobodys() {
        ItemTypes types = ADOPTING.itemTypes();
        assertFalse(types.isOf(CAT, item("CAT#a b", "M", null)), "a space is not escaped");
        assertFalse(types.isOf(CAT, Map.of("PK", s("CAT#1"))), "no sort key");
        assertFalse(types.isOf(CAT, Map.of("SK", s("M"))), "no partition key");
        assertFalse(types.isOf(CAT, Map.of("PK", AttributeValue.fromN("1"), "SK", s("M"))), "a number");
    }

    @Test
    void aTableWithoutSortKeyHasNoneToParse() {
        TableSchema schema =
                TableSchema.builder("Plain").keys("PK", null).adoptUntyped().build();
        assertTrue(schema.itemTypes().isOf(CAT, Map.of("PK", s("CAT#1"))));
        assertTrue(schema.itemTypes().isOf(CAT, item("CAT#1", "M", null)), "an attribute like another");
    }

    @Test
    void codecsAreChosenLikewise() {
        EntityCodecs<String> strict = new EntityCodecs<>(STRICT, List.of(CAT, DOG));
        EntityCodecs<String> adopting = new EntityCodecs<>(ADOPTING, List.of(CAT, DOG));
        assertEquals("Dog", strict.decode(item("DOG#1", "M", s("Dog"))));
        assertEquals("Dog", adopting.decode(item("DOG#1", "M", null)));
        assertEquals(Optional.empty(), strict.of(item("DOG#1", "M", null)));
        assertEquals(Optional.empty(), adopting.of(item("COW#1", "M", null)));
        assertEquals(Optional.empty(), adopting.of(item("DOG#1", "M", s("Cow"))));
    }

    @Test
    void anItemOfNobodyIsRefusedWithoutAValue() {
        Map<String, AttributeValue> item = item("COW#secret", "M", null);
        assertEquals(
                "Attribute _et cannot be read: it names no entity of the table.",
                assertThrows(ItemDecodingException.class, () -> new EntityCodecs<>(STRICT, List.of(CAT)).decode(item))
                        .getMessage());
        assertEquals(
                "Attribute _et cannot be read: neither it nor the key tells an entity of the table.",
                assertThrows(ItemDecodingException.class, () -> new EntityCodecs<>(ADOPTING, List.of(CAT)).decode(item))
                        .getMessage());
    }

    @Test
    void conditionsLetItemsWithoutTypePassIfTheTableAdopts() {
        assertEquals("#n0 = :v0", render(STRICT.itemTypes().isOf("Cat")));
        assertEquals(
                "#n0 = :v0 OR (attribute_not_exists(#n0) AND attribute_exists(#n1))",
                render(ADOPTING.itemTypes().isOf("Cat")));
        assertEquals("#n0 IN (:v0)", render(STRICT.itemTypes().mayBeOneOf(Set.of("Cat"))));
        assertEquals(
                "#n0 IN (:v0) OR attribute_not_exists(#n0)",
                render(ADOPTING.itemTypes().mayBeOneOf(Set.of("Cat"))));
    }

    private static String render(Condition condition) {
        return new ExpressionContext().render(condition);
    }

    private static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    private static Map<String, AttributeValue> item(String partition, String sort, @Nullable AttributeValue type) {
        return type == null
                ? Map.of("PK", s(partition), "SK", s(sort))
                : Map.of("PK", s(partition), "SK", s(sort), "_et", type);
    }

    /** Reads any item as the name of the entity. */
    private static final class NamedCodec extends EntityCodec<String, EntityKey> {

        private final String prefix;

        NamedCodec(String entity, String prefix) {
            super(entity, String.class);
            this.prefix = prefix;
        }

        @Override
        public EntityKey parseKey(String partition, @Nullable String sort) {
            KeyReader reader = new KeyReader(entity(), "PK", partition).literal(prefix);
            reader.component("id", KeyFormat.STRING);
            reader.end();
            if (sort != null && !sort.equals("M")) {
                throw new InvalidKeyException("no metadata");
            }
            return keyOf(partition);
        }

        @Override
        public EntityKey keyOf(String value) {
            return new EntityKey() {
                @Override
                public String partition() {
                    return value;
                }

                @Override
                public @Nullable String sort() {
                    return null;
                }
            };
        }

        @Override
        public String read(ItemReader item) {
            return entity();
        }

        @Override
        public void write(String value, ItemWriter item) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeIndexKeys(String value, ItemWriter item) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void validate(String value, Violations violations) {
            throw new UnsupportedOperationException();
        }
    }
}
