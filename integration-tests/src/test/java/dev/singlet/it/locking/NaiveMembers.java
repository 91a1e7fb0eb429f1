package dev.singlet.it.locking;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keeps guards as programs do that read, decide, and then write one item after the other, without conditions. */
final class NaiveMembers {

    private final LockingLab lab;

    NaiveMembers(LockingLab lab) {
        this.lab = lab;
    }

    void rename(String id, String email) {
        Map<String, AttributeValue> key = Map.of("pk", text("MEMBER#" + id), "sk", text("MEMBER"));
        Map<String, AttributeValue> guard = guard(email);
        if (lab.find(guard).isPresent()) {
            return;
        }
        Optional<String> before =
                lab.find(key).map(item -> item.getOrDefault("email", text("")).s());
        lab.putRaw(with(guard, Map.of("entityType", text("$unique"), "$owner", AttributeValue.fromM(key))));
        lab.putRaw(with(key, Map.of("entityType", text("Member"), "email", text(email))));
        before.filter(old -> !old.equals(email))
                .ifPresent(old -> lab.deleteRaw("$unique#Member#email#" + old, "$unique"));
    }

    private static Map<String, AttributeValue> guard(String email) {
        return Map.of("pk", text("$unique#Member#email#" + email), "sk", text("$unique"));
    }

    private static Map<String, AttributeValue> with(
            Map<String, AttributeValue> key, Map<String, AttributeValue> others) {
        Map<String, AttributeValue> item = new java.util.HashMap<>(key);
        item.putAll(others);
        return item;
    }

    private static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }
}
