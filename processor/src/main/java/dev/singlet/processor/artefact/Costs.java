package dev.singlet.processor.artefact;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.IndexProjection;
import dev.singlet.processor.model.IndexSchema;

/** Says what requests cost, in the units that the page explains. */
final class Costs {

    static final String READ = "½ RU per 4 KB of the item";
    static final String QUERY = "½ RU per 4 KB read";
    static final String SCAN = "½ RU per 4 KB of the whole table";

    private Costs() {}

    /** Returns what one write of an item costs, with its entries in indexes. */
    static String write(EntityModel entity, int units) {
        String indexes = Markdown.codes(
                entity.indexes().stream().map(IndexModel::name).distinct().toList());
        return units + " WU per KB of the item" + (indexes.isEmpty() ? "" : ", 1 WU per KB of its entry in " + indexes);
    }

    /** Returns what an index holds of the items that it lists. */
    static String held(IndexSchema index) {
        if (index.projection() == IndexProjection.INCLUDE) {
            return "the keys and " + Markdown.codes(index.included());
        }
        return index.isWhole() ? "whole items" : "the keys";
    }
}
