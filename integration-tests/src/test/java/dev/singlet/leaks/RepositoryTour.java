package dev.singlet.leaks;

import dev.singlet.Condition;
import dev.singlet.Cursor;
import dev.singlet.EntityKey;
import dev.singlet.SingletException;
import dev.singlet.expression.StringField;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Calls everything that a generated repository offers, found by reflection, so that what is added to the models or to
 * repositories is called as well: with a record full of markers, for an item that is there, that is not, that is in the
 * way and that another program has spoilt.
 */
final class RepositoryTour {

    private final Object table;
    private final Object repository;
    private final DynamoDbClient client;
    private final String tableName;
    private final Markers markers;
    private final Witness witness;
    private final Class<?> type;
    private int calls;

    RepositoryTour(
            Object table,
            Object repository,
            DynamoDbClient client,
            String tableName,
            Markers markers,
            Witness witness) {
        this.table = table;
        this.repository = repository;
        this.client = client;
        this.tableName = tableName;
        this.markers = markers;
        this.witness = witness;
        this.type = Arrays.stream(repository.getClass().getMethods())
                .filter(method -> method.getName().equals("create"))
                .map(method -> method.getParameterTypes()[0])
                .filter(Class::isRecord)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the number of calls. */
    int run() {
        Object item = create();
        markers.remember(item);
        Object key = Reflection.keyOf(item);
        witness.sees(repository);
        witness.sees(key);

        attempt(repository, "create", item);
        attempt(repository, "put", item);
        for (String verb : List.of("find", "get", "getting", "checking", "deleting", "update", "findAll", "putAll")) {
            attempt(
                    repository,
                    verb,
                    verb.equals("findAll") ? List.of(key) : verb.equals("putAll") ? List.of(item) : key);
        }
        refusedByConditions(item, key);
        updates(item, key);
        transactions(item, key);
        attempt(repository, "put", item);
        reads(item);
        spoilt(key, item);
        gone(item, key);
        return calls;
    }

    /** Narrows what the constraints and the formats of keys refuse, as their messages name it. */
    private Object create() {
        Set<String> narrow = new HashSet<>();
        while (true) {
            Object item = markers.record(type, narrow);
            try {
                return call(repository, "create", item).orElseThrow();
            } catch (SingletException refused) {
                witness.sees(refused);
                Set<String> named = componentsNamed(String.valueOf(refused.getMessage()));
                if (!narrow.addAll(named)) {
                    throw new AssertionError("no " + type.getSimpleName() + " can be created", refused);
                }
            }
        }
    }

    private Set<String> componentsNamed(String message) {
        Set<String> named = new HashSet<>();
        collectNamed(type, message, named, 0);
        return named;
    }

    private static void collectNamed(Class<?> record, String message, Set<String> named, int depth) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (Pattern.compile("\\b" + component.getName() + "\\b")
                    .matcher(message)
                    .find()) {
                named.add(component.getName());
            }
            for (Class<?> nested : nested(component)) {
                if (depth < 2) {
                    collectNamed(nested, message, named, depth + 1);
                }
            }
        }
        // Of a path, the last name is the one to blame.
        named.removeIf(name -> message.contains(name + ".") || message.contains(name + "[0]."));
    }

    private static List<Class<?>> nested(RecordComponent component) {
        String generic = component.getGenericType().getTypeName();
        List<Class<?>> nested = new ArrayList<>();
        for (Class<?> member : component.getDeclaringRecord().getDeclaredClasses()) {
            if (member.isRecord() && generic.contains(member.getName())) {
                nested.add(member);
            }
        }
        if (component.getType().isSealed()) {
            Arrays.stream(component.getType().getPermittedSubclasses())
                    .filter(Class::isRecord)
                    .forEach(nested::add);
        }
        return nested;
    }

    private void refusedByConditions(Object item, Object key) {
        for (String verb : List.of("putting", "deleting", "checking", "update")) {
            Object action = attempt(repository, verb, verb.equals("putting") ? item : key);
            if (action != null) {
                Object conditional = attempt(action, "onlyIf", never());
                if (conditional != null) {
                    attempt(conditional, "execute");
                }
            }
        }
        Object creating = attempt(repository, "creating", item);
        if (creating != null) {
            attempt(creating, "execute");
        }
    }

    /** Sets each component by its own method, where there is one. */
    private void updates(Object item, Object key) {
        for (RecordComponent component : type.getRecordComponents()) {
            Object update = attempt(repository, "update", key);
            Object value = Reflection.unwrapped(Reflection.get(item, component));
            if (update != null && value != null) {
                for (String prefix : List.of("", "addTo", "appendTo", "prependTo", "removeFrom", "putIn")) {
                    String name = component.getName();
                    String verb = prefix.isEmpty()
                            ? name
                            : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
                    Object changed = attempt(attempt(repository, "update", key), verb, value);
                    if (changed != null) {
                        witness.sees(attempt(changed, "onlyIf", never()));
                        attempt(changed, "execute");
                    }
                }
            }
        }
    }

    private void transactions(Object item, Object key) {
        Object creating = attempt(repository, "creating", item);
        Object checking = attempt(repository, "checking", key);
        Object refused = checking == null ? null : attempt(checking, "onlyIf", never());
        if (creating != null && refused != null) {
            attempt(table, "transact", List.of(creating));
            attempt(table, "transact", List.of(refused));
            attempt(table, "transact", List.of(creating, refused));
        }
        Object getting = attempt(repository, "getting", key);
        if (getting != null) {
            attempt(table, "transactGet", List.of(getting));
            attempt(table, "batchGet", List.of(getting));
        }
        Object putting = attempt(repository, "putting", item);
        if (putting != null) {
            attempt(table, "batch", List.of(putting));
        }
    }

    private void reads(Object item) {
        List<Object> readers = new ArrayList<>();
        addIfPresent(readers, attempt(repository, "scan"));
        addIfPresent(readers, attempt(table, "scan"));
        for (Method method : repository.getClass().getMethods()) {
            if (method.getParameterCount() > 0 && isReader(method.getReturnType())) {
                addIfPresent(readers, attempt(repository, method.getName(), arguments(method, item)));
            }
        }
        for (Object reader : readers) {
            for (String read : List.of("page", "list", "first", "count")) {
                attempt(reader, read);
            }
            Object narrowed = attempt(reader, "filter", never());
            attempt(narrowed == null ? reader : narrowed, "page");
            Object limited = attempt(reader, "limit", 1);
            attempt(limited == null ? reader : limited, "page");
            Object forged = attempt(reader, "startAfter", Cursor.of(markers.text()));
            attempt(forged == null ? reader : forged, "page");
            for (Method method : reader.getClass().getMethods()) {
                if (method.getParameterCount() == 1 && isReader(method.getReturnType())) {
                    Object staged = attempt(reader, method.getName(), arguments(method, item));
                    if (staged != null) {
                        attempt(staged, "list");
                    }
                }
            }
        }
    }

    private static boolean isReader(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("page"));
    }

    /** Components of the item by the types of parameters. */
    private Object[] arguments(Method method, Object item) {
        Set<String> used = new HashSet<>();
        return Arrays.stream(method.getParameterTypes())
                .map(wanted -> Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getType() == wanted && used.add(component.getName()))
                        .map(component -> Reflection.get(item, component))
                        .findFirst()
                        .orElse(markers.text()))
                .toArray();
    }

    /** Gives every attribute a value of another type, one after the other. */
    private void spoilt(Object key, Object item) {
        Map<String, AttributeValue> stored = stored(key);
        for (String attribute : stored.keySet()) {
            if (!attribute.equals("pk") && !attribute.equals("sk")) {
                Map<String, AttributeValue> spoilt = new HashMap<>(stored);
                spoilt.put(
                        attribute, AttributeValue.fromM(Map.of(markers.text(), AttributeValue.fromS(markers.text()))));
                if (isWritten(spoilt)) {
                    attempt(repository, "find", key);
                    attempt(repository, "findAll", List.of(key));
                    attempt(repository, "create", item);
                    attempt(attempt(repository, "scan"), "list");
                    attempt(attempt(table, "scan"), "list");
                    attempt(table, "decode", spoilt);
                }
            }
        }
        client.putItem(put -> put.tableName(tableName).item(stored));
    }

    // Keys of indexes are text to DynamoDB.

    private boolean isWritten(Map<String, AttributeValue> item) {
        try {
            client.putItem(put -> put.tableName(tableName).item(item));
            return true;
        } catch (software.amazon.awssdk.services.dynamodb.model.DynamoDbException refused) {
            return false;
        }
    }

    private Map<String, AttributeValue> stored(Object key) {
        EntityKey primary = (EntityKey) key;
        String sort = primary.sort();
        Map<String, AttributeValue> attributes = new HashMap<>();
        attributes.put("pk", AttributeValue.fromS(primary.partition()));
        if (sort != null) {
            attributes.put("sk", AttributeValue.fromS(sort));
        }
        return new HashMap<>(
                client.getItem(get -> get.tableName(tableName).key(attributes)).item());
    }

    private void gone(Object item, Object key) {
        attempt(repository, "delete", item);
        attempt(repository, "delete", key);
        attempt(repository, "deleteAll", List.of(key));
        for (String verb : List.of("find", "get", "delete")) {
            attempt(repository, verb, key);
        }
        attempt(attempt(repository, "update", key), "execute");
        attempt(table, "transact", List.of(attemptPresent(repository, "checking", key)));
        attempt(attempt(attempt(repository, "deleting", key), "onlyIf", never()), "execute");
    }

    private Object attemptPresent(Object target, String name, Object argument) {
        Object result = attempt(target, name, argument);
        if (result == null) {
            throw new AssertionError(name);
        }
        return result;
    }

    private Function<Object, Condition> never() {
        StringField field = StringField.of("entityType");
        String text = markers.text();
        return fields -> field.eq(text)
                .and(field.in(text, text))
                .and(field.eq(text).not().not());
    }

    /** Calls a method if there is one for the arguments, and shows the witness what it returns or throws. */
    private @Nullable Object attempt(@Nullable Object target, String name, Object... arguments) {
        if (target == null) {
            return null;
        }
        try {
            Object result = call(target, name, arguments).orElse(null);
            witness.sees(result);
            return result;
        } catch (RuntimeException failure) {
            witness.sees(failure);
            return null;
        }
    }

    private Optional<Object> call(Object target, String name, Object... arguments) {
        Optional<Method> method = Arrays.stream(target.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(name) && Reflection.fits(candidate, arguments))
                .findFirst();
        if (method.isEmpty()) {
            return Optional.empty();
        }
        calls++;
        try {
            method.get().setAccessible(true);
            Object result = method.get().invoke(target, arguments);
            return Optional.ofNullable(
                    result instanceof CompletionStage<?> stage
                            ? stage.toCompletableFuture().join()
                            : result);
        } catch (CompletionException e) {
            throw Reflection.unchecked(e);
        } catch (InvocationTargetException e) {
            throw Reflection.unchecked(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(method.get().toString(), e);
        }
    }

    private static void addIfPresent(List<Object> readers, @Nullable Object reader) {
        if (reader != null) {
            readers.add(reader);
        }
    }
}
