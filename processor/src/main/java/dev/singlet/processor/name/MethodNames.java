package dev.singlet.processor.name;

import dev.singlet.processor.model.ComponentChange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names the generated methods. */
public final class MethodNames {

    private MethodNames() {}

    /** Returns the accessor of an entity: {@code chatMessages} for {@code ChatMessage}. */
    public static String accessor(String entity) {
        return plural(decapitalize(entity));
    }

    /** Returns the English plural by the three rules that cover most names. */
    static String plural(String name) {
        if (name.length() > 1 && name.endsWith("y") && "aeiou".indexOf(name.charAt(name.length() - 2)) < 0) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        boolean hisses = name.endsWith("s")
                || name.endsWith("x")
                || name.endsWith("z")
                || name.endsWith("ch")
                || name.endsWith("sh");
        return hisses ? name + "es" : name + "s";
    }

    /** Returns the query over a partition: {@code byOrgIdAndVehicleId}, or {@code all} where it has no components. */
    public static String query(List<String> components) {
        return components.isEmpty() ? "all" : "by" + joinCapitalized(components);
    }

    /** Returns the method that finds an item by a unique value: {@code findByTenantIdAndEmail}. */
    public static String finder(List<String> components) {
        return "findBy" + joinCapitalized(components);
    }

    /** Returns the query of a collection: {@code userActivity} for {@code UserActivity}, {@code user} for {@code UserItems}. */
    public static String collection(String collection) {
        for (String ending : List.of("Items", "Item")) {
            if (collection.endsWith(ending) && collection.length() > ending.length()) {
                return decapitalize(collection.substring(0, collection.length() - ending.length()));
            }
        }
        return decapitalize(collection);
    }

    /** Returns the method that sets components together: {@code cityAndPlate}. */
    public static String setter(List<String> components) {
        return decapitalizeFirst(components);
    }

    /** Returns the method that changes a component: {@code appendToDrivers}. */
    public static String change(ComponentChange change, String component) {
        return change.prefix() + capitalize(component);
    }

    /** Returns a name with a capital: {@code Name} for {@code name}. */
    public static String capitalize(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns whether a name can be that of a Java method. */
    public static boolean isMethodName(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
    }

    private static String decapitalize(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String joinCapitalized(List<String> components) {
        return components.stream().map(MethodNames::capitalize).collect(Collectors.joining("And"));
    }

    private static String decapitalizeFirst(List<String> components) {
        List<String> rest = components.subList(1, components.size());
        return components.get(0) + (rest.isEmpty() ? "" : "And" + joinCapitalized(rest));
    }
}
