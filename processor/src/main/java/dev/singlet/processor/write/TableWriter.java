package dev.singlet.processor.write;

import com.squareup.javapoet.JavaFile;
import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

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
        for (EntityModel entity : table.entities()) {
            EntityScope scope = EntityScope.of(table, entity);
            files.add(new RepositoryEmitter(scope).emit());
            files.add(new KeyEmitter(scope).emit());
            files.add(new DraftEmitter(scope).emit());
            files.add(new UpdateEmitter(scope).emit());
            if (entity.hasPaths()) {
                files.add(new PathsEmitter(scope).emit());
            }
            files.add(new FieldsEmitter(scope).emit());
            files.add(new CodecEmitter(scope).emit());
        }
        for (CollectionModel collection : table.collections()) {
            CollectionScope scope = CollectionScope.of(table, collection);
            files.add(new CollectionQueryEmitter(scope).emit());
            files.add(new CollectionGroupEmitter(scope).emit());
        }
        if (table.async()) {
            files.add(new TableEmitter(table, Flavour.ASYNC).emit());
            for (EntityModel entity : table.entities()) {
                EntityScope scope = EntityScope.of(table, entity).in(Flavour.ASYNC);
                files.add(new RepositoryEmitter(scope).emit());
                files.add(new UpdateEmitter(scope).emit());
            }
            for (CollectionModel collection : table.collections()) {
                files.add(new CollectionQueryEmitter(
                                CollectionScope.of(table, collection).in(Flavour.ASYNC))
                        .emit());
            }
        }
        return List.copyOf(files);
    }
}
