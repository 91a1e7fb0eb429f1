package dev.singlet.sample;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.KeyFormat;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Changes attributes of a task. */
public final class TaskUpdate extends EntityUpdate<Task, TaskFields, TaskUpdate> {

    TaskUpdate(EntityOperations<Task, TaskKey, TaskFields> operations, TaskKey key) {
        super(operations, key);
        Instant updatedAt = generated().time(KeyFormat.MILLIS);
        changes().set("updatedAt", updatedAt, AttributeCodec.INSTANT);
        changes().setKey("gsi1sk", TaskCodec.gsi1Sort(updatedAt));
    }

    public TaskUpdate owner(String owner) {
        TaskCodec.checkOwner(owner, violations());
        changes().set("owner", owner, AttributeCodec.STRING);
        changes().setKey("gsi1pk", () -> TaskCodec.gsi1Partition(owner));
        return this;
    }

    public TaskUpdate name(String name) {
        TaskCodec.checkName(name, violations());
        changes().set("name", name, AttributeCodec.STRING);
        return this;
    }

    public TaskUpdate status(String status) {
        changes().set("status", status, AttributeCodec.STRING);
        changes().setKey("lsi1sk", () -> TaskCodec.lsi1Sort(status));
        return this;
    }

    public TaskUpdate count(int count) {
        changes().set("count", count, AttributeCodec.INT);
        return this;
    }

    public TaskUpdate addToCount(long delta) {
        changes().addWhole("count", delta, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return this;
    }

    public TaskUpdate note(String note) {
        changes().set("note", note, AttributeCodec.STRING);
        return this;
    }

    public TaskUpdate clearNote() {
        changes().remove("note");
        return this;
    }

    public TaskUpdate list(List<String> list) {
        changes().set("list", list, TaskCodec.LIST);
        return this;
    }

    public TaskUpdate appendToList(List<String> list) {
        changes().append("list", list, TaskCodec.LIST);
        return this;
    }

    public TaskUpdate prependToList(List<String> list) {
        changes().prepend("list", list, TaskCodec.LIST);
        return this;
    }

    public TaskUpdate addToSet(Set<String> set) {
        changes().addToSet("set", set, TaskCodec.SET);
        return this;
    }

    public TaskUpdate removeFromSet(Set<String> set) {
        changes().removeFromSet("set", set, TaskCodec.SET);
        return this;
    }

    public TaskUpdate putInMap(String key, String value) {
        changes().putInMap("map", key, AttributeCodec.STRING, value, AttributeCodec.STRING);
        return this;
    }

    public TaskUpdate removeFromMap(String key) {
        changes().removeFromMap("map", key, AttributeCodec.STRING);
        return this;
    }

    public TaskUpdate putInExtras(String key, String value) {
        changes().putInMap("extras", key, AttributeCodec.STRING, value, AttributeCodec.STRING);
        return this;
    }

    @Override
    protected TaskUpdate self() {
        return this;
    }
}
