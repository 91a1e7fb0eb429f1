package dev.singlet.processor.artefact;

import static java.util.stream.Collectors.partitioningBy;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexProjection;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.QueryReach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what requests cost, in the units that the page explains. */
final class Costs {

    static final String READ = "½ RU per 4 KB of the item";
    static final String QUERY = "½ RU per 4 KB read";
    static final String SCAN = "½ RU per 4 KB of the whole table";

    private Costs() {}

    /** Returns what it costs to create or delete an item, with its entries in indexes. */
    static String creation(EntityModel entity, int units) {
        return item(units) + entries("1 WU per KB", reaches(entity), "");
    }

    /** Returns what a write costs that may replace an item. */
    static String replacement(EntityModel entity, int units) {
        Map<Boolean, List<QueryReach>> moving = reaches(entity).stream()
                .collect(partitioningBy(reach -> !Moves.of(reach).isEmpty()));
        return item(units)
                + entries("1 WU per KB", moving.getOrDefault(false, List.of()), "")
                + entries("1 WU per KB", moving.getOrDefault(true, List.of()), ", 2 if it moves");
    }

    /** Returns what an update costs. */
    static String update(EntityModel entity, int units) {
        List<QueryReach> still = new ArrayList<>();
        List<QueryReach> moving = new ArrayList<>();
        List<QueryReach> alwaysMoving = new ArrayList<>();
        for (QueryReach reach : reaches(entity)) {
            (Moves.always(reach) ? alwaysMoving : Moves.of(reach).isEmpty() ? still : moving).add(reach);
        }
        return item(units)
                + entries("1 WU per KB", still, "")
                + entries("1 WU per KB", moving, ", 2 if it moves")
                + entries("2 WU per KB", alwaysMoving, ", which moves");
    }

    private static String item(int units) {
        return units + " WU per KB of the item";
    }

    private static String entries(String cost, List<QueryReach> reaches, String moves) {
        if (reaches.isEmpty()) {
            return "";
        }
        List<String> names = reaches.stream()
                .map(reach -> reach.index().orElseThrow())
                .distinct()
                .toList();
        return ", " + cost + " of its entry in " + Markdown.codes(names) + moves;
    }

    private static List<QueryReach> reaches(EntityModel entity) {
        return entity.indexes().stream()
                .map(index -> QueryReach.ofIndex(entity, index))
                .toList();
    }

    /** Returns what an index holds of the items that it lists. */
    static String held(IndexSchema index) {
        if (index.projection() == IndexProjection.INCLUDE) {
            return "the keys and " + Markdown.codes(index.included());
        }
        return index.isWhole() ? "whole items" : "the keys";
    }
}
