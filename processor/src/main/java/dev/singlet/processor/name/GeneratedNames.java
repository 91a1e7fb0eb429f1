package dev.singlet.processor.name;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.model.CollectionNames;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.EntityNames;
import java.util.ArrayList;
import java.util.List;

/** Names the generated types. They are in the package of the type that they are named after, and never nested. */
public final class GeneratedNames {

    private static final String ITEM = "Item";

    private GeneratedNames() {}

    /** Returns {@code ChatTable} for {@code ChatItem} or {@code Chat}, and {@code ItemTable} for {@code Item}. */
    public static ClassName table(ClassName table) {
        String name = table.simpleName();
        String stem = name.endsWith(ITEM) && name.length() > ITEM.length()
                ? name.substring(0, name.length() - ITEM.length())
                : name;
        return ClassName.get(table.packageName(), stem + "Table");
    }

    /** Returns the names of what is generated for an entity. */
    public static EntityNames entity(ClassName entity, String accessor) {
        return new EntityNames(
                suffixed(entity, "Repository"),
                suffixed(entity, "Key"),
                suffixed(entity, "Draft"),
                suffixed(entity, "Update"),
                suffixed(entity, "Paths"),
                suffixed(entity, "Fields"),
                suffixed(entity, "Codec"),
                accessor);
    }

    /** Returns the same names for asynchronous repositories, such as {@code ChatAsyncRepository}. */
    public static EntityNames async(EntityNames names) {
        return new EntityNames(
                async(names.repository(), "Repository"),
                names.key(),
                names.draft(),
                async(names.update(), "Update"),
                names.paths(),
                names.fields(),
                names.codec(),
                names.accessor());
    }

    /** Returns the same names for asynchronous queries, such as {@code UserActivityAsyncQuery}. */
    public static CollectionNames async(CollectionNames names) {
        return new CollectionNames(async(names.query(), "Query"), names.group(), names.method());
    }

    /** Returns {@code ChatAsyncTable} for {@code ChatTable} and {@code Table}. */
    public static ClassName async(ClassName generated, String suffix) {
        String name = generated.simpleName();
        return generated.peerClass(name.substring(0, name.length() - suffix.length()) + "Async" + suffix);
    }

    /** Returns the name of what is generated for a projection. */
    public static ClassName projection(ClassName projection) {
        return suffixed(projection, "Projection");
    }

    /** Returns the name of the codec of a type with {@code @Document}. */
    public static ClassName documentCodec(ClassName document) {
        return suffixed(document, "Codec");
    }

    /** Returns the name of the fields of a type with {@code @Document}. */
    public static ClassName documentFields(ClassName document) {
        return suffixed(document, "Fields");
    }

    /** Returns the name of the interface with a method for each record of a sealed document. */
    public static ClassName documentHandler(ClassName document) {
        return suffixed(document, "Handler");
    }

    /**
     * Returns what projections implement that can be read by a query of an index which does not hold whole items, such
     * as {@code ChatRepository.ByStatusProjection}.
     */
    public static ClassName view(EntityNames names, String query) {
        return names.repository().nestedClass(MethodNames.capitalize(query) + "Projection");
    }

    /** Returns the query of an index which does not hold whole items, such as {@code ChatRepository.ByStatusQuery}. */
    public static ClassName narrowQuery(EntityNames names, String query) {
        return names.repository().nestedClass(MethodNames.capitalize(query) + "Query");
    }

    /** Returns the names of what is generated for an item collection. */
    public static CollectionNames collection(ClassName collection, String method) {
        return new CollectionNames(suffixed(collection, "Query"), suffixed(collection, "Group"), method);
    }

    /** Returns all types that are generated for an entity. */
    public static List<ClassName> all(EntityModel entity) {
        EntityNames names = entity.names();
        List<ClassName> all = new ArrayList<>();
        all.add(names.repository());
        all.add(names.key());
        all.add(names.draft());
        all.add(names.update());
        if (entity.hasPaths()) {
            all.add(names.paths());
        }
        all.add(names.fields());
        all.add(names.codec());
        return List.copyOf(all);
    }

    private static ClassName suffixed(ClassName type, String suffix) {
        return ClassName.get(type.packageName(), type.simpleName() + suffix);
    }
}
