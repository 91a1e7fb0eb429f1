package dev.singlet.it.histories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Compares the guards of names with the holders that have them, as they are stored. */
final class GuardCheck {

    static final String GUARD = "$unique#Holder#nick#";

    private GuardCheck() {}

    /** Returns what is wrong: names with two owners, guards without an owner, owners without a guard. */
    static List<String> wrong(List<Map<String, AttributeValue>> items) {
        Map<String, List<AttributeValue>> owners = new HashMap<>();
        Map<String, AttributeValue> guards = new HashMap<>();
        for (Map<String, AttributeValue> item : items) {
            String type = text(item, "entityType");
            if (type.equals("$unique")) {
                guards.put(
                        text(item, "pk").substring(GUARD.length()),
                        item.getOrDefault("$owner", AttributeValue.fromM(Map.of())));
            } else if (type.equals("Holder") && item.containsKey("nick")) {
                owners.computeIfAbsent(text(item, "nick"), nick -> new ArrayList<>())
                        .add(AttributeValue.fromM(Map.of(
                                "pk", AttributeValue.fromS(text(item, "pk")),
                                "sk", AttributeValue.fromS(text(item, "sk")))));
            }
        }
        List<String> wrong = new ArrayList<>();
        owners.forEach((nick, holders) -> {
            if (holders.size() > 1) {
                wrong.add(nick + " has " + holders.size() + " owners");
            }
            if (!guards.containsKey(nick)) {
                wrong.add(nick + " has an owner and no guard");
            }
        });
        guards.forEach((nick, owner) -> {
            if (!owners.getOrDefault(nick, List.of()).contains(owner)) {
                wrong.add("the guard of " + nick + " is an orphan");
            }
        });
        return wrong;
    }

    private static String text(Map<String, AttributeValue> item, String attribute) {
        AttributeValue value = item.get(attribute);
        return value == null ? "" : value.s();
    }
}
