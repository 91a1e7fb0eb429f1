package dev.singlet.processor.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.javapoet.ClassName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Chat, chats",
        "ChatMessage, chatMessages",
        "Category, categories",
        "Day, days",
        "Bus, buses",
        "Box, boxes",
        "Quiz, quizes",
        "Batch, batches",
        "Wish, wishes",
        "Y, ys",
        "URL, uRLs",
    })
    void pluralsFollowThreeRules(String entity, String accessor) {
        assertEquals(accessor, MethodNames.accessor(entity));
    }

    @Test
    void queriesAndSettersJoinComponents() {
        assertEquals("byOrgIdAndVehicleId", MethodNames.query(List.of("orgId", "vehicleId")));
        assertEquals("all", MethodNames.query(List.of()));
        assertEquals("cityAndPlate", MethodNames.setter(List.of("city", "plate")));
        assertEquals("name", MethodNames.setter(List.of("name")));
    }

    @Test
    void keywordsAreNoMethodNames() {
        assertTrue(MethodNames.isMethodName("byUser"));
        for (String name : List.of("switch", "true", "null", "_", "a-b", "", "1a", "a b")) {
            assertFalse(MethodNames.isMethodName(name), name);
        }
    }

    @ParameterizedTest
    @CsvSource({"ChatItem, ChatTable", "Chat, ChatTable", "Item, ItemTable", "Items, ItemsTable"})
    void tablesDropATrailingItem(String table, String generated) {
        assertEquals(
                ClassName.get("dev.example", generated),
                GeneratedNames.table(ClassName.get("dev.example", "Outer", table)));
    }

    @Test
    void documentsOfOneNameAreToldApart() {
        DocumentNames names = new DocumentNames(ClassName.get("a", "Order"));
        assertEquals("Address", names.name(ClassName.get("a", "Address")));
        assertEquals("OuterAddress", names.name(ClassName.get("a", "Outer", "Address")));
        assertEquals("Address2", names.name(ClassName.get("b", "Address")));
        assertEquals("Order2", names.name(ClassName.get("a", "Order")));
    }
}
