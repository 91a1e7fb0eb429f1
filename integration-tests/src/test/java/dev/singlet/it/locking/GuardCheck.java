package dev.singlet.it.locking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Compares the guards of members' addresses and names with the members, reading the table past the library. */
record GuardCheck(List<String> orphans, List<String> unguarded, List<String> doubles, int guards) {

    static GuardCheck of(List<Map<String, AttributeValue>> table) {
        Map<String, List<Map<String, AttributeValue>>> owners = new TreeMap<>();
        Map<String, Map<String, AttributeValue>> guards = new HashMap<>();
        for (Map<String, AttributeValue> item : table) {
            String type = text(item, "entityType");
            if (type.equals("$unique") && text(item, "pk").startsWith("$unique#Member#")) {
                guards.put(text(item, "pk"), item);
            } else if (type.equals("Member")) {
                Map<String, AttributeValue> key = Map.of("pk", attribute(item, "pk"), "sk", attribute(item, "sk"));
                if (item.containsKey("email")) {
                    owners.computeIfAbsent("$unique#Member#email#" + text(item, "email"), guard -> new ArrayList<>())
                            .add(key);
                }
                if (item.containsKey("userName")) {
                    owners.computeIfAbsent(
                                    "$unique#Member#login#" + text(item, "club") + "#" + text(item, "userName"),
                                    guard -> new ArrayList<>())
                            .add(key);
                }
            }
        }
        List<String> orphans = new ArrayList<>();
        List<String> unguarded = new ArrayList<>();
        List<String> doubles = new ArrayList<>();
        guards.forEach((guard, item) -> {
            List<Map<String, AttributeValue>> holders = owners.getOrDefault(guard, List.of());
            if (!holders.contains(attribute(item, "$owner").m())) {
                orphans.add(guard);
            }
        });
        owners.forEach((guard, holders) -> {
            if (!guards.containsKey(guard)) {
                unguarded.add(guard);
            }
            if (holders.size() > 1) {
                doubles.add(guard);
            }
        });
        return new GuardCheck(orphans, unguarded, doubles, guards.size());
    }

    boolean isSound() {
        return orphans.isEmpty() && unguarded.isEmpty() && doubles.isEmpty();
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return attribute(item, name).s();
    }

    private static AttributeValue attribute(Map<String, AttributeValue> item, String name) {
        return item.getOrDefault(name, AttributeValue.fromS(""));
    }
}
