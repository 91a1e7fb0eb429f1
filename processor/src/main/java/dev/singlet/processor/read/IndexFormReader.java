package dev.singlet.processor.read;

import dev.singlet.processor.model.IndexProjection;
import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.read.TableDeclaration.IndexForm;
import java.util.List;
import java.util.stream.Stream;

/** Reads the indexes that {@code @Table} describes. */
final class IndexFormReader {

    private static final String GLOBAL = "indexes";
    private static final String LOCAL = "localIndexes";

    private IndexFormReader() {}

    static List<IndexForm> read(AnnotationView table) {
        return Stream.concat(
                        table.annotations(GLOBAL).stream().map(gsi -> global(gsi, table.origin(GLOBAL))),
                        table.annotations(LOCAL).stream().map(lsi -> local(lsi, table.origin(LOCAL))))
                .toList();
    }

    // A value of a nested annotation is found at the value of the outer one that holds it.
    private static IndexForm global(AnnotationView gsi, Origin origin) {
        return new IndexForm(
                text(gsi, "name", origin),
                false,
                text(gsi, "partitionKey", origin),
                text(gsi, "sortKey", origin),
                projection(gsi),
                include(gsi),
                origin);
    }

    private static IndexForm local(AnnotationView lsi, Origin origin) {
        return new IndexForm(
                text(lsi, "name", origin),
                true,
                new Text("", origin),
                text(lsi, "sortKey", origin),
                projection(lsi),
                include(lsi),
                origin);
    }

    private static Text text(AnnotationView index, String name, Origin origin) {
        return new Text(index.text(name).value(), origin);
    }

    private static List<String> include(AnnotationView index) {
        return index.texts("include").stream().map(Text::value).toList();
    }

    private static IndexProjection projection(AnnotationView index) {
        return IndexProjection.valueOf(index.constant("projection"));
    }
}
