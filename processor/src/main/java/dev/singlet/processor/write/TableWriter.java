package dev.singlet.processor.write;

import com.squareup.javapoet.JavaFile;
import dev.singlet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes all sources of a table, complete before the first of them is written. */
public final class TableWriter {

    private TableWriter() {}

    /**
     * Returns the table class, for each entity its classes and for each collection its two; for an asynchronous client as
     * well the table class and those that send requests.
     */
    public static List<JavaFile> write(TableModel table) {
        List<JavaFile> files = new ArrayList<>();
        files.add(new TableEmitter(table, Flavour.SYNC).emit());
        files.addAll(ofEach(table.entities(), entity -> ofEntity(EntityScope.of(table, entity))));
        files.addAll(ofEach(table.collections(), collection -> ofCollection(CollectionScope.of(table, collection))));
        if (table.async()) {
            files.add(new TableEmitter(table, Flavour.ASYNC).emit());
            files.addAll(ofEach(table.entities(), entity -> ofAsyncEntity(EntityScope.of(table, entity))));
            files.addAll(ofEach(
                    table.collections(), collection -> ofAsyncCollection(CollectionScope.of(table, collection))));
        }
        return List.copyOf(files);
    }

    /**
     * Returns the files of all, in their order. They are made at the same time: they have nothing to do with each
     * other, nor with javac, which is to be called by its own thread alone.
     */
    private static <T> List<JavaFile> ofEach(List<T> all, Function<T, List<JavaFile>> files) {
        return all.parallelStream().map(files).flatMap(List::stream).toList();
    }

    private static List<JavaFile> ofEntity(EntityScope scope) {
        List<JavaFile> files = new ArrayList<>();
        files.add(new RepositoryEmitter(scope).emit());
        files.add(new KeyEmitter(scope).emit());
        files.add(new DraftEmitter(scope).emit());
        files.add(new UpdateEmitter(scope).emit());
        if (scope.entity().hasPaths()) {
            files.add(new PathsEmitter(scope).emit());
        }
        files.add(new FieldsEmitter(scope).emit());
        files.add(new CodecEmitter(scope).emit());
        return files;
    }

    private static List<JavaFile> ofCollection(CollectionScope scope) {
        return List.of(new CollectionQueryEmitter(scope).emit(), new CollectionGroupEmitter(scope).emit());
    }

    private static List<JavaFile> ofAsyncEntity(EntityScope scope) {
        EntityScope async = scope.in(Flavour.ASYNC);
        return List.of(new RepositoryEmitter(async).emit(), new UpdateEmitter(async).emit());
    }

    private static List<JavaFile> ofAsyncCollection(CollectionScope scope) {
        return List.of(new CollectionQueryEmitter(scope.in(Flavour.ASYNC)).emit());
    }
}
