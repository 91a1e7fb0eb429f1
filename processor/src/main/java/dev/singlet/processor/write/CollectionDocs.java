package dev.singlet.processor.write;

import dev.singlet.processor.model.CollectionModel;

/** How item collections are spoken of in Javadoc. */
final class CollectionDocs {

    private CollectionDocs() {}

    // Queries the table with {@code pk = USER#{userId}} for items of {@link UserActivity}, in the order of {@code sk}.
    //
    // <p>Sends one {@code Query} request for each page of at most 1 MB, once results are asked for. …
    static Docs of(CollectionModel collection) {
        String place = collection
                .index()
                .map(index -> "index " + Docs.code(index.name()))
                .orElse("the table");
        String order = collection
                .sortAttribute()
                .map(attribute -> ", in the order of " + Docs.code(attribute))
                .orElse("");
        Docs docs = Docs.of(
                "Queries $L with $L for items of {@link $T}$L.",
                place,
                KeyDocs.equation(collection.partition()),
                collection.type(),
                order);
        docs.paragraph(
                "Sends one {@code Query} request for each page of at most 1 MB, once results are asked for. Items"
                        + " of other entities that lie between these are dropped by a filter on the type; DynamoDB reads them"
                        + " and charges for them.");
        collection.components().forEach(component -> docs.param(component.name(), "the value to look for"));
        return docs;
    }
}
